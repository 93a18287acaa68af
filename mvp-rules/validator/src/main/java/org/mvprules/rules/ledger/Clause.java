package org.mvprules.rules.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;

/**
 * One thing that a document says or expects, told in our own words, and what became of it.
 *
 * @param id its lasting id, such as {@code LG-001}; ids are never used again for something else
 * @param place where it stands: one of the document's sections
 * @param says what it says
 * @param force what stands behind it
 * @param strength how firmly it asks
 * @param binds whom it asks; nobody if it only tells something
 * @param under the ids of requirements and notes under which it is kept, such as {@code MEM-01}; of
 *     some ids there are no rules, and they are kept in the ledger alone
 * @param status what became of it
 * @param question for {@link Status#ASK_A_PERSON}: the question, unless a rule under its ids puts
 *     it
 * @param other for {@link Status#CONFLICTS_WITH} and {@link Status#SUPERSEDED_BY}: what other
 *     clauses, by their ids, or what else, in words
 * @param treatment for these two: how the rules treat it
 */
public record Clause(
    String id,
    String place,
    String says,
    Force force,
    Strength strength,
    List<Bound> binds,
    List<String> under,
    Status status,
    Optional<Question> question,
    List<String> other,
    Optional<String> treatment) {

  /** What stands behind a clause. */
  public enum Force {
    /** A duty in law, as the document tells it. */
    STATUTORY,
    /** National guidance, as the document quotes or tells it. */
    NATIONAL,
    /** A paper of one area of London. */
    REGIONAL,
    /** A principle or an example of good practice, for whoever will follow it. */
    PRINCIPLE,
    /** The words of a campaign. */
    CAMPAIGN;

    /**
     * The constant as words.
     *
     * @return such as {@code national}
     */
    public String words() {
      return wordsOf(this);
    }
  }

  /** How firmly a clause asks for something. */
  public enum Strength {
    /** A legal duty, a stated responsibility, or an absolute. */
    MUST,
    /** It says should, expects, or calls it essential or important. */
    SHOULD,
    /** It suggests it, gives it as an example, or describes it as good practice. */
    ADVICE,
    /** It asks nothing, and only tells something. */
    INFORMATION;

    /**
     * The constant as words.
     *
     * @return such as {@code should}
     */
    public String words() {
      return wordsOf(this);
    }
  }

  /** Whom a clause asks. */
  public enum Bound {
    /** The partnership as a whole. */
    PARTNERSHIP,
    /** Whoever leads it, and their deputy. */
    CHAIR,
    /** The body that buys maternity services, once a clinical commissioning group. */
    COMMISSIONER,
    /** Those who give care. */
    PROVIDER,
    /** The local maternity system and its board. */
    LOCAL_MATERNITY_SYSTEM,
    /** Service users and others who give their time. */
    PEOPLE_WHO_TAKE_PART,
    /** All bodies of an area together. */
    LOCAL_HEALTH_SYSTEM,
    /** NHS England. */
    NATIONAL_BODY;

    /**
     * The constant as words.
     *
     * @return such as {@code local maternity system}
     */
    public String words() {
      return wordsOf(this);
    }
  }

  /** What became of a clause. Each has one status. */
  public enum Status {
    /** Rules under its ids speak about it: they judge it, or tell it in a note. */
    CHECKED_BY_RULES,
    /** No software can judge it: a person is asked. */
    ASK_A_PERSON,
    /** It asks nothing of a partnership, or nothing that anybody could be asked. */
    INFORMATION,
    /** It was about a time that is over. */
    HISTORIC,
    /** Another clause says otherwise, and is followed instead. */
    CONFLICTS_WITH,
    /** Something of a later time has taken its place. */
    SUPERSEDED_BY;

    /**
     * The constant as words.
     *
     * @return such as {@code checked by rules}
     */
    public String words() {
      return wordsOf(this);
    }

    /**
     * Whether it is settled by rules that speak, or by a person who is asked.
     *
     * @return true for the first two
     */
    public boolean isAsked() {
      return this == CHECKED_BY_RULES || this == ASK_A_PERSON;
    }

    /** Whether it has to say what other thing is followed instead. */
    boolean givesWay() {
      return this == CONFLICTS_WITH || this == SUPERSEDED_BY;
    }
  }

  /**
   * A question for a person, where no rule puts one.
   *
   * @param ask the question
   * @param goodAnswer what a good answer shows
   */
  public record Question(String ask, String goodAnswer) {

    /** Checks the texts. */
    public Question {
      Check.text(ask, "ask");
      Check.text(goodAnswer, "goodAnswer");
    }
  }

  /**
   * Checks the texts, and that the clause has what its status needs.
   *
   * @throws ImpossibleFactException if a text is blank, or the status lacks what it needs or has
   *     what it does not
   */
  public Clause {
    Check.id(id, "id");
    Check.text(place, "place");
    Check.text(says, "says");
    binds = List.copyOf(binds);
    under = List.copyOf(under);
    other = List.copyOf(other);
    Check.noWordTwice(binds, "binds");
    Check.noneTwice(under, each -> each, "under", "");
    if (status == Status.CHECKED_BY_RULES && under.isEmpty()) {
      throw new ImpossibleFactException(
          "status", "checked by rules, and nothing in under", "the ids of those rules in under");
    }
    if (status == Status.ASK_A_PERSON && under.isEmpty() && question.isEmpty()) {
      throw new ImpossibleFactException(
          "status",
          "ask a person, and no question",
          "the id of a rule that asks in under, or a question with ask and goodAnswer");
    }
    if (status != Status.ASK_A_PERSON && question.isPresent()) {
      throw new ImpossibleFactException(
          "question", "a question with " + status.words(), "a question only with ask a person");
    }
    if (status.givesWay() && (other.isEmpty() || treatment.isEmpty())) {
      throw new ImpossibleFactException(
          "status",
          status.words() + " without " + (other.isEmpty() ? "other" : "treatment"),
          "what it " + status.words() + " under other, and how it is treated under treatment");
    }
    if (!status.givesWay() && (!other.isEmpty() || treatment.isPresent())) {
      throw new ImpossibleFactException(
          other.isEmpty() ? "treatment" : "other",
          "it with " + status.words(),
          "it only with conflicts with or superseded by");
    }
  }

  private static String wordsOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
