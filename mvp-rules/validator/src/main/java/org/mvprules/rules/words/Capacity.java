package org.mvprules.rules.words;

import org.mvprules.core.member.Branch;
import org.mvprules.core.member.Organisation;
import org.mvprules.core.member.Seat;

/**
 * A capacity in which a member sits or could stand, beside one group that the guidance wants at the
 * table: does it stand for that group?
 *
 * <p>Members in the same capacity share one such view; what rules say of it holds for all of them.
 */
@Word("A capacity in which members sit or could stand, beside one group: does it stand for it?")
public final class Capacity extends Classified {

  private final Group group;
  private final Seat kind;
  private final Branch branch;
  private final Organisation employer;

  /**
   * Shows one capacity beside one group.
   *
   * @param policy the figures and settings in force
   * @param group the group
   * @param kind the kind of member that someone sits as, or has as a further hat
   * @param branch the branch of that kind
   * @param employer for whom they work
   */
  public Capacity(Policy policy, Group group, Seat kind, Branch branch, Organisation employer) {
    super(policy, Texts.of(kind), "/memberList");
    this.group = group;
    this.kind = kind;
    this.branch = branch;
    this.employer = employer;
  }

  /**
   * The group of which it is asked.
   *
   * @return any group but that of women and families, of whom other rules speak
   */
  @Word("The group of which it is asked if the capacity stands for it")
  public Group group() {
    return group;
  }

  /**
   * The kind of member.
   *
   * @return a kind, or {@link Seat#NOT_RECORDED}
   */
  @Word("The kind of member someone sits as or has as a further hat, or Seat.NOT_RECORDED")
  public Seat kind() {
    return kind;
  }

  /**
   * The branch of that kind.
   *
   * @return a branch, or {@link Branch#NOT_RECORDED}
   */
  @Word("The branch of the kind of member, such as Branch.MIDWIFE, or Branch.NOT_RECORDED")
  public Branch branch() {
    return branch;
  }

  /**
   * For whom they work.
   *
   * @return an organisation, or {@link Organisation#NOT_RECORDED}
   */
  @Word("For whom they work, or Organisation.NOT_RECORDED")
  public Organisation employer() {
    return employer;
  }
}
