@NullMarked
package org.mvprules.benchmarks;

import org.jspecify.annotations.NullMarked;
