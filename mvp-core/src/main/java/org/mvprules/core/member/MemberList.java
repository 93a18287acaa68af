package org.mvprules.core.member;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.ImpossibleFactException;

/**
 * Who the members are, as far as it is recorded.
 *
 * <p>A list on paper seldom says whether it is the whole list. {@code complete} does: only when it
 * is {@code YES} can anything follow from who is <em>not</em> on the list. A total that somebody
 * stated is kept beside the list, even where the two do not agree.
 *
 * @param complete whether {@code members} and {@code groups} together are everyone who has a seat
 * @param statedTotal how many members there are according to some document
 * @param members people known one by one
 * @param groups people known by number only
 */
public record MemberList(
    Answer complete, Optional<Count> statedTotal, List<Member> members, List<MemberGroup> groups) {

  /** A member list of which nothing is recorded. */
  public static final MemberList NOT_RECORDED =
      new MemberList(Answer.NOT_RECORDED, Optional.empty(), List.of(), List.of());

  /**
   * Fills in what is not recorded, copies the lists and checks the ids.
   *
   * @throws ImpossibleFactException if two members have the same id
   */
  public MemberList {
    complete = requireNonNullElse(complete, Answer.NOT_RECORDED);
    members = List.copyOf(members);
    groups = List.copyOf(groups);
    Check.noneTwice(members, Member::id, "members", "id");
  }

  /**
   * Starts a member list.
   *
   * @return a builder in which nothing is recorded yet
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Describes a member list step by step; whatever is left out is not recorded. */
  public static final class Builder {
    private Answer complete = Answer.NOT_RECORDED;
    private Optional<Count> statedTotal = Optional.empty();
    private final List<Member> members = new ArrayList<>();
    private final List<MemberGroup> groups = new ArrayList<>();

    private Builder() {}

    /**
     * Says whether the members and groups of this list are everyone who has a seat.
     *
     * @param complete the answer
     * @return this builder
     */
    public Builder complete(Answer complete) {
      this.complete = complete;
      return this;
    }

    /**
     * Records how many members there are according to some document.
     *
     * @param total the number stated
     * @return this builder
     */
    public Builder statedTotal(Count total) {
      this.statedTotal = Optional.of(total);
      return this;
    }

    /**
     * Adds a person.
     *
     * @param member the person
     * @return this builder
     */
    public Builder member(Member member) {
      members.add(member);
      return this;
    }

    /**
     * Adds people of whom only the number is known.
     *
     * @param group the people
     * @return this builder
     */
    public Builder group(MemberGroup group) {
      groups.add(group);
      return this;
    }

    /**
     * Ends the list.
     *
     * @return the list as described
     * @throws ImpossibleFactException if two members have the same id
     */
    public MemberList build() {
      return new MemberList(complete, statedTotal, members, groups);
    }
  }
}
