/** Tests of the clause ledger. */
@NullMarked
package org.mvprules.rules.ledger;

import org.jspecify.annotations.NullMarked;
