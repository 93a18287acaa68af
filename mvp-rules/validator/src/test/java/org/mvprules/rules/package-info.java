/** Tests of reports. */
@NullMarked
package org.mvprules.rules;

import org.jspecify.annotations.NullMarked;
