/** Runs Spark. */
@NullMarked
package org.mvprules.spark;

import org.jspecify.annotations.NullMarked;
