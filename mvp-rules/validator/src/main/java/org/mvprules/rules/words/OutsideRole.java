package org.mvprules.rules.words;

import org.mvprules.core.member.Branch;
import org.mvprules.core.member.FieldOfWork;
import org.mvprules.core.member.Job;
import org.mvprules.core.member.Occupation;
import org.mvprules.core.member.Organisation;
import org.mvprules.core.member.Seat;
import org.mvprules.core.member.Tenure;

/**
 * A job that someone in the chair holds outside the partnership; or the question whether they hold
 * one in the local trust or with the local commissioner, where no such job is recorded. The seat of
 * someone who sits as staff is evidence that they do, or that they work for a council.
 */
@Word(
    "A job outside the partnership of someone in the chair; or the question whether they have one"
        + " in the local trust, with the local commissioner, or where their seat speaks of one,"
        + " where none is recorded")
public final class OutsideRole extends Classified {

  private final Job job;
  private final boolean recorded;
  private final boolean declaredNone;
  private final Seat seat;
  private final Branch branch;

  private OutsideRole(
      Policy policy,
      String subject,
      String pointer,
      Job job,
      boolean recorded,
      boolean declaredNone,
      Seat seat,
      Branch branch) {
    super(policy, subject, pointer);
    this.job = job;
    this.recorded = recorded;
    this.declaredNone = declaredNone;
    this.seat = seat;
    this.branch = branch;
  }

  /**
   * Shows a job that is recorded.
   *
   * @param policy the figures and settings in force
   * @param subject the id of the person who holds it
   * @param pointer the job's place in the record
   * @param job the job
   * @param declaredNone whether the person has declared to hold none there
   * @param seat the seat that speaks of such a job, or {@link Seat#NOT_RECORDED}
   * @param branch the branch of that seat
   * @return the view
   */
  public static OutsideRole recorded(
      Policy policy,
      String subject,
      String pointer,
      Job job,
      boolean declaredNone,
      Seat seat,
      Branch branch) {
    return new OutsideRole(policy, subject, pointer, job, true, declaredNone, seat, branch);
  }

  /**
   * Shows that no job is recorded in a place where one would matter.
   *
   * @param policy the figures and settings in force
   * @param subject the id of the person
   * @param pointer the person's place in the record
   * @param organisation where a job would matter
   * @param declaredNone whether the person has declared to hold none there
   * @param seat the seat that speaks of such a job, or {@link Seat#NOT_RECORDED}
   * @param branch the branch of that seat
   * @return the view
   */
  public static OutsideRole expected(
      Policy policy,
      String subject,
      String pointer,
      Organisation organisation,
      boolean declaredNone,
      Seat seat,
      Branch branch) {
    Job none = Job.of(Occupation.NOT_RECORDED, organisation, FieldOfWork.NOT_RECORDED);
    return new OutsideRole(policy, subject, pointer, none, false, declaredNone, seat, branch);
  }

  /**
   * Whether a job is recorded, rather than only asked about.
   *
   * @return true for a job of the record
   */
  @Word("Whether a job is recorded; if not, this is only the question whether there is one")
  public boolean recorded() {
    return recorded;
  }

  /**
   * Whether the person has declared to hold no role there.
   *
   * @return true if so, even where a job there is recorded as well
   */
  @Word("Whether the person has declared to hold no role there")
  public boolean declaredNone() {
    return declaredNone;
  }

  /**
   * The seat that speaks of a job there.
   *
   * @return a seat of staff that no job elsewhere explains, or {@link Seat#NOT_RECORDED}
   */
  @Word("The seat that speaks of a job there, if no job elsewhere explains it; or NOT_RECORDED")
  public Seat seat() {
    return seat;
  }

  /**
   * The branch of that seat.
   *
   * @return the branch, or {@link Branch#NOT_RECORDED}
   */
  @Word("The branch of that seat, or Branch.NOT_RECORDED")
  public Branch branch() {
    return branch;
  }

  /**
   * What the person does.
   *
   * @return the occupation, or {@link Occupation#NOT_RECORDED}
   */
  @Word("What the person does there, or Occupation.NOT_RECORDED")
  public Occupation job() {
    return job.job();
  }

  /**
   * For whom.
   *
   * @return the kind of organisation, or {@link Organisation#NOT_RECORDED}
   */
  @Word("For whom the person works, or Organisation.NOT_RECORDED")
  public Organisation organisation() {
    return job.organisation();
  }

  /**
   * Whether the job has to do with maternity services.
   *
   * @return the field, or {@link FieldOfWork#NOT_RECORDED}
   */
  @Word("Whether the job has to do with maternity services, or FieldOfWork.NOT_RECORDED")
  public FieldOfWork field() {
    return job.field();
  }

  /**
   * Who pays for the job, where that is another body than the one worked for.
   *
   * @return the kind of organisation, or {@link Organisation#NOT_RECORDED}
   */
  @Word("Who pays, where that is another body; otherwise Organisation.NOT_RECORDED")
  public Organisation paidBy() {
    return job.paidBy();
  }

  /**
   * Whether the job is still held.
   *
   * @return now, on leave, or former
   */
  @Word("Whether the job is held now, on leave, or former")
  public Tenure held() {
    return job.held();
  }

  /**
   * The role in words.
   *
   * @return such as {@code midwife (local trust, maternity)}, or what is asked about
   */
  @Word("The role in words, for use in texts")
  public String inWords() {
    if (!recorded) {
      return seat == Seat.NOT_RECORDED
          ? "any role with the " + Texts.of(job.organisation())
          : "a role with the "
              + Texts.of(job.organisation())
              + " (sits as "
              + Texts.of(seat)
              + (branch == Branch.NOT_RECORDED ? ")" : ", " + Texts.of(branch) + ")");
    }
    return Texts.of(job.job())
        + " ("
        + Texts.of(job.organisation())
        + (job.field() == FieldOfWork.NOT_RECORDED ? "" : ", " + Texts.of(job.field()))
        + switch (job.held()) {
          case NOW -> "";
          case ON_LEAVE -> ", on leave but still held";
          case FORMER -> ", former";
        }
        + (job.paidBy() == Organisation.NOT_RECORDED ? "" : ", paid by " + Texts.of(job.paidBy()))
        + ")";
  }
}
