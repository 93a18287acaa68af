/** The meetings of a partnership: promised, and held. */
@NullMarked
package org.mvprules.core.meeting;

import org.jspecify.annotations.NullMarked;
