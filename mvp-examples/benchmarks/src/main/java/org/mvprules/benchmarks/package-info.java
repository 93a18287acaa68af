/** Measures the library beside other ways to judge the same partnerships. */
@NullMarked
package org.mvprules.benchmarks;

import org.jspecify.annotations.NullMarked;
