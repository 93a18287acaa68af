package org.mvprules.rules;

/**
 * One rule of a rule book, and where it stands.
 *
 * @param name its name, which is a sentence
 * @param file the file that it stands in, such as {@code membership.drl}
 * @param line the line on which it starts, counted from 1
 */
public record RuleDescription(String name, String file, int line) {}
