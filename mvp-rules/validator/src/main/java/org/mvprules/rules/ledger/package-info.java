/**
 * The clause ledger: every expectation of the documents behind the rule books, and what became of
 * it.
 *
 * <p>It stands beside the shipped rule books. Judging a partnership needs nothing of it; it is for
 * those who want to know whether all that the guidance asks is accounted for.
 */
@NullMarked
package org.mvprules.rules.ledger;

import org.jspecify.annotations.NullMarked;
