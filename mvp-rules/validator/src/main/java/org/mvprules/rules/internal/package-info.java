/** How the validator works inside. May change without notice; nothing here is for hosts. */
@NullMarked
package org.mvprules.rules.internal;

import org.jspecify.annotations.NullMarked;
