/**
 * The words that rules are written in.
 *
 * <p>A rule looks at one <em>view</em>: something recorded, or something expected, counted and
 * linked so that a rule needs only to compare. Each public method marked with {@link
 * org.mvprules.rules.words.Word} is a word that a rule may use, and together with the calls of
 * {@link org.mvprules.rules.words.Verdict} they are all that a rule can say. No word is ever null:
 * what is not known is a pair of bounds, or a word of its own.
 *
 * <p>Views of the first kind are <em>classified</em> by rules: who counts as a service user, which
 * role conflicts with the chair. Java then counts, and views of the second kind are
 * <em>judged</em>.
 */
@NullMarked
package org.mvprules.rules.words;

import org.jspecify.annotations.NullMarked;
