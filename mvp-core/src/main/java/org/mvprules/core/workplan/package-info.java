/** What a Maternity Voices Partnership plans to do: its work plan and the activities in it. */
@NullMarked
package org.mvprules.core.workplan;

import org.jspecify.annotations.NullMarked;
