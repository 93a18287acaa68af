/**
 * Reading partnerships from JSON and YAML, strictly, and writing them.
 *
 * <p>A file becomes a record in three steps. Its bytes become text, its text becomes a small tree
 * in which everything knows its place in the file, and the tree becomes records. Nothing is guessed
 * on the way: what is not exactly what was expected is a {@linkplain org.mvprules.core.json.Problem
 * problem}, told in plain words with its place, and as many problems as can be found are told
 * together. In both formats a property has the name of the record component that it fills, a choice
 * is written in words ({@code service user}), and what is not recorded is left out.
 */
@NullMarked
package org.mvprules.core.json;

import org.jspecify.annotations.NullMarked;
