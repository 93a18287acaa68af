package org.mvprules.rules.words;

import java.util.List;

/** A group that the guidance wants at the table, whether or not anyone is there for it. */
@Word("A group that the guidance wants at the table, whether or not anyone is there for it")
public final class GroupAtTheTable extends Judged {

  /**
   * How many members stand for a group.
   *
   * @param certain how many stand for it for certain
   * @param forAPerson how many more may do so if a person decides so
   * @param open how many more may turn out to, once missing facts are recorded
   */
  public record Standing(Bounds certain, Bounds forAPerson, Bounds open) {}

  private final Group group;
  private final Standing standing;
  private final boolean anyMembers;
  private final List<String> notThere;
  private final List<String> onlyOne;
  private final List<String> otherGroups;

  /**
   * Shows one group.
   *
   * @param policy the figures and settings in force
   * @param group the group
   * @param standing how many members stand for it
   * @param anyMembers whether it is known that the partnership has any member at all
   * @param notThere the kinds named under the group of which nobody is known to be there, in words
   * @param onlyOne the one member who stands for it, if there is just one
   * @param otherGroups further groups for which that one member stands, in words
   */
  public GroupAtTheTable(
      Policy policy,
      Group group,
      Standing standing,
      boolean anyMembers,
      List<String> notThere,
      List<String> onlyOne,
      List<String> otherGroups) {
    super(policy, Texts.of(group), "/memberList");
    this.group = group;
    this.standing = standing;
    this.anyMembers = anyMembers;
    this.notThere = List.copyOf(notThere);
    this.onlyOne = List.copyOf(onlyOne);
    this.otherGroups = List.copyOf(otherGroups);
  }

  /**
   * Which group it is.
   *
   * @return the group
   */
  @Word("Which group this is")
  public Group group() {
    return group;
  }

  /**
   * How many members stand for the group.
   *
   * @return within bounds
   */
  @Word("How many members stand for the group, for use in texts")
  public Bounds members() {
    return new Bounds(membersAtLeast(), certainOrOpen().atMost());
  }

  /**
   * How many members stand for the group at least.
   *
   * @return a number of people
   */
  @Word("How many members stand for the group at least")
  public long membersAtLeast() {
    return standing.certain().atLeast();
  }

  /**
   * Whether nobody stands for the group for certain, and members may turn out to.
   *
   * @return true if the record leaves room for it
   */
  @Word("Whether nobody is known to stand for the group, but the record leaves room for it")
  public boolean roomForMembers() {
    return membersAtLeast() == 0 && !forAPersonToDecide() && !nobody();
  }

  /**
   * Whether nobody stands for the group unless a person decides that someone does.
   *
   * @return true if there is such a member, and no other can turn out to stand for it
   */
  @Word("Whether someone stands for the group only if a person decides so")
  public boolean forAPersonToDecide() {
    return certainOrOpen().atMost() == 0 && standing.forAPerson().atLeast() > 0;
  }

  /**
   * Whether nobody stands for the group, on any reading.
   *
   * @return true if nobody can
   */
  @Word("Whether nobody stands for the group, on any reading")
  public boolean nobody() {
    return certainOrOpen().plus(standing.forAPerson()).atMost() == 0;
  }

  private Bounds certainOrOpen() {
    return standing.certain().plus(standing.open());
  }

  /**
   * Whether the partnership is known to have any member at all.
   *
   * @return false if there may be nobody yet
   */
  @Word("Whether the partnership is known to have any member at all")
  public boolean anyMembers() {
    return anyMembers;
  }

  /**
   * The kinds that the guidance names under the group and of which nobody is known to be there.
   *
   * @return each in words
   */
  @Word("Kinds named under the group of which nobody is recorded, in words, for use in texts")
  public List<String> notThere() {
    return notThere;
  }

  /**
   * Whether the guidance names a kind under the group of which nobody is known to be there.
   *
   * @return true if there is one
   */
  @Word("Whether a kind is named under the group of which nobody is recorded")
  public boolean namedKindNotThere() {
    return !notThere.isEmpty();
  }

  /**
   * The one member who stands for the group.
   *
   * @return nobody unless there is just one
   */
  @Word("The one member who stands for the group, if there is just one, for use in texts")
  public List<String> onlyOne() {
    return onlyOne;
  }

  /**
   * Further groups for which the one member stands as well.
   *
   * @return each in words
   */
  @Word("Further groups for which that one member stands as well, in words, for use in texts")
  public List<String> otherGroups() {
    return otherGroups;
  }

  /**
   * Whether just one member stands for the group, and for another group as well.
   *
   * @return true if so
   */
  @Word("Whether just one member stands for the group, and for another group as well")
  public boolean onlyOneStandsForMore() {
    return !otherGroups.isEmpty();
  }
}
