/**
 * What a work plan costs: who is due what, with the working of every amount, and whether the budget
 * carries it.
 *
 * <p>Amounts are exact to the penny. What the record leaves open is a range or is listed as not
 * costed; nothing is guessed.
 */
@NullMarked
package org.mvprules.rules.cost;

import org.jspecify.annotations.NullMarked;
