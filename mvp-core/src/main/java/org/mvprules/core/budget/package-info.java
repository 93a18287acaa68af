/** The money that a Maternity Voices Partnership is given for its work. */
@NullMarked
package org.mvprules.core.budget;

import org.jspecify.annotations.NullMarked;
