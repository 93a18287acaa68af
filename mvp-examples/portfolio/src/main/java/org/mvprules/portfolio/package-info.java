/** Made-up partnerships, as many as wanted, for measuring and trying things out. */
@NullMarked
package org.mvprules.portfolio;

import org.jspecify.annotations.NullMarked;
