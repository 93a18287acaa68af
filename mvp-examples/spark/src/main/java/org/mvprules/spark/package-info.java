/**
 * Judges partnerships on Apache Spark, which spreads them over many machines.
 *
 * <p>Spark reads records, one in a line, hands each to a {@link org.mvprules.rules.MvpValidator} on
 * the machine where it is, and counts the statuses.
 */
@NullMarked
package org.mvprules.spark;

import org.jspecify.annotations.NullMarked;
