/** Tests of the shipped rule books against an independent second opinion in plain Java. */
@NullMarked
package org.mvprules.books;

import org.jspecify.annotations.NullMarked;
