/** The command {@code mvp}, for those who keep partnerships in files. */
@NullMarked
package org.mvprules.commandline;

import org.jspecify.annotations.NullMarked;
