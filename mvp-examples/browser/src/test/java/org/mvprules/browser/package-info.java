/** Looks at pages in Chromium. */
@NullMarked
package org.mvprules.browser;

import org.jspecify.annotations.NullMarked;
