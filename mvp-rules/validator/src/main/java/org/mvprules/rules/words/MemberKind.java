package org.mvprules.rules.words;

import org.mvprules.core.member.Seat;

/** One kind of member that the guidance knows, whether or not there is such a member. */
@Word("One kind of member that the guidance knows, whether or not there is such a member")
public final class MemberKind extends Judged {

  private final Seat kind;
  private final Bounds members;
  private final boolean anyMembers;

  /**
   * Shows one kind of member.
   *
   * @param policy the figures and settings in force
   * @param subject the kind, in words
   * @param kind the kind
   * @param members how many members sit as that kind, or have it as a further hat
   * @param anyMembers whether it is known that the partnership has any member at all
   */
  public MemberKind(Policy policy, String subject, Seat kind, Bounds members, boolean anyMembers) {
    super(policy, subject, "/memberList");
    this.kind = kind;
    this.members = members;
    this.anyMembers = anyMembers;
  }

  /**
   * Which kind it is.
   *
   * @return any kind but {@link Seat#NOT_RECORDED}
   */
  @Word("Which kind of member this is")
  public Seat kind() {
    return kind;
  }

  /**
   * How many members are of the kind.
   *
   * @return within bounds
   */
  @Word("How many members sit as this kind or have it as a further hat, for use in texts")
  public Bounds members() {
    return members;
  }

  /**
   * How many members are of the kind at least.
   *
   * @return a number of people
   */
  @Word("How many members sit as this kind or have it as a further hat at least")
  public long membersAtLeast() {
    return members.atLeast();
  }

  /**
   * How many members may be of the kind at most.
   *
   * @return a number of people
   */
  @Word("How many members may sit as this kind at most, those of unknown kind included")
  public long membersAtMost() {
    return members.atMost();
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
}
