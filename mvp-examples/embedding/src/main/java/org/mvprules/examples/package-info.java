/** The smallest host of the library. */
@NullMarked
package org.mvprules.examples;

import org.jspecify.annotations.NullMarked;
