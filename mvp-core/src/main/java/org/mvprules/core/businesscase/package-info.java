/** The business case with which a partnership argues for money. */
@NullMarked
package org.mvprules.core.businesscase;

import org.jspecify.annotations.NullMarked;
