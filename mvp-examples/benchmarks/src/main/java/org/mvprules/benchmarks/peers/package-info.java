/**
 * Other ways to judge the same partnerships: each is one file, as a user of that library would
 * write it.
 *
 * <p>They judge a {@linkplain Subset subset} of the requirements, on the records for which the
 * subset is all that the rules of the library look at. What they come to is compared with the
 * library before anything is timed.
 */
@NullMarked
package org.mvprules.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
