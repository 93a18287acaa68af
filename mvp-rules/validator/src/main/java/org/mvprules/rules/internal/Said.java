package org.mvprules.rules.internal;

import org.mvprules.rules.words.View;

/**
 * Something that a rule said of a view.
 *
 * @param rule the rule
 * @param view the view that it looked at
 * @param what what it said
 */
public record Said(BookRule rule, View view, Saying what) {}
