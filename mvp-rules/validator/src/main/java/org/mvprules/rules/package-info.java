/** Asks whether a Maternity Voices Partnership is set up as the guidance asks, and answers. */
@NullMarked
package org.mvprules.rules;

import org.jspecify.annotations.NullMarked;
