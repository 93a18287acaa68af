package org.mvprules.rules;

/**
 * Something that an extended rule book asks or notes and a rule book that extends it does not.
 *
 * @param id its id in the extended book, such as {@code MEM-13}; it is never used again
 * @param title what the extended book asks, in one sentence
 * @param book the id of the rule book that withdraws it
 * @param reason why it is not asked
 * @param body who decided that
 */
public record WithdrawnRequirement(
    String id, String title, String book, String reason, String body) {}
