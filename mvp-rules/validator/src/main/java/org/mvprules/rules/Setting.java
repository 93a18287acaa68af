package org.mvprules.rules;

/**
 * A choice that the guidance leaves open and a rule book lets each partnership make.
 *
 * @param name its name, under which a record chooses
 * @param meaning what yes and no mean
 * @param standard what holds where a record does not choose
 */
public record Setting(String name, String meaning, boolean standard) {}
