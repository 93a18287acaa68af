/** Tests of the command, run as a script would run it. */
@NullMarked
package org.mvprules.commandline;

import org.jspecify.annotations.NullMarked;
