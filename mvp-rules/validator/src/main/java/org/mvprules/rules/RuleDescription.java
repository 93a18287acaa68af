package org.mvprules.rules;

/**
 * One rule of a rule book, and where it stands.
 *
 * @param name its name, which is a sentence
 * @param file the file that it stands in, such as {@code membership.drl}; if that belongs to a book
 *     that this one extends, with the id of that book before it: {@code national/membership.drl}
 * @param line the line on which it starts, counted from 1
 */
public record RuleDescription(String name, String file, int line) {}
