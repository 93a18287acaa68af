/**
 * The form on which a partnership in South East London asked for money for 2018/19, as a value.
 *
 * <p>It is the template at the end of Appendix 1 of <em>Effective co-production through local
 * Maternity Voices Partnerships</em>, in its own order. What the record does not say is missing in
 * it, and never guessed.
 */
@NullMarked
package org.mvprules.rules.template;

import org.jspecify.annotations.NullMarked;
