/** How a partnership is governed: its terms of reference, and what it has arranged. */
@NullMarked
package org.mvprules.core.governance;

import org.jspecify.annotations.NullMarked;
