@NullMarked
package org.mvprules.portfolio;

import org.jspecify.annotations.NullMarked;
