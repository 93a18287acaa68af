/**
 * The small vocabulary in which every recorded fact is told: yes, no and <em>not recorded</em>; a
 * count that is exact, about or at least; a share; an amount of money.
 *
 * <p>Real records are incomplete. Each type here can therefore say how much is known, and none of
 * them turns "nobody wrote it down" into "no" or into zero.
 */
@NullMarked
package org.mvprules.core.fact;

import org.jspecify.annotations.NullMarked;
