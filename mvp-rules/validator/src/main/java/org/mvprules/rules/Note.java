package org.mvprules.rules;

/**
 * A warning or a piece of information that comes with a requirement and never decides its status.
 *
 * @param id the id under which the requirements list it, such as {@code MEM-02}; or the id of the
 *     requirement that it comes with
 * @param subject whom or what it is about
 * @param text what it says
 */
public record Note(String id, String subject, String text) {}
