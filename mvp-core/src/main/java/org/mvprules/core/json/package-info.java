/** Reading partnerships from JSON and YAML, strictly, and writing them. */
@NullMarked
package org.mvprules.core.json;

import org.jspecify.annotations.NullMarked;
