package org.mvprules.rules;

import java.util.Optional;
import org.mvprules.rules.words.Bounds;

/**
 * Who the members of a partnership are, by whether they count as service users or their families.
 *
 * <p>Each member is in one of four groups. Numbers are of people; where facts are missing, they lie
 * within bounds. Who counts is what the rule book says, on the day as of which it is asked.
 *
 * @param reading how the member list is read here, such as {@code core members only}; absent if
 *     there is only one way to read it
 * @param members how many members there are altogether
 * @param strictly service users and families of whom nobody could doubt that they count
 * @param onlyLeniently those who count if one counts leniently, such as people with two hats
 * @param notKnown members of whom it is not recorded what they are, those included whom the list
 *     leaves out
 * @param others members who do not count
 */
public record Composition(
    Optional<String> reading,
    Bounds members,
    Bounds strictly,
    Bounds onlyLeniently,
    Bounds notKnown,
    Bounds others) {}
