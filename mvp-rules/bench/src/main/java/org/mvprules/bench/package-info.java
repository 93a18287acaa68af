/** The policy bench: compiles rule books and runs their scenarios. */
@NullMarked
package org.mvprules.bench;

import org.jspecify.annotations.NullMarked;
