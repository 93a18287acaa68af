package org.mvprules.rules;

/**
 * A question that no software can answer and that is to be put to a person.
 *
 * @param requirement the id of the requirement that the answer settles, such as {@code MEM-13}
 * @param title the requirement in one positive sentence
 * @param strength how firmly the guidance asks for it
 * @param question whom to ask, or what to read, and the question
 * @param lookFor what a good answer would show
 */
public record Question(
    String requirement, String title, Strength strength, String question, String lookFor) {}
