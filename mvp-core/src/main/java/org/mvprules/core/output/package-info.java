/** What has come of the work of a partnership: reports, and what was changed. */
@NullMarked
package org.mvprules.core.output;

import org.jspecify.annotations.NullMarked;
