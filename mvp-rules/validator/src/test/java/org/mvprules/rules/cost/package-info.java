/** Tests of costs. */
@NullMarked
package org.mvprules.rules.cost;

import org.jspecify.annotations.NullMarked;
