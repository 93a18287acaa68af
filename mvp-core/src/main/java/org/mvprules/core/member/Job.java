package org.mvprules.core.member;

import static java.util.Objects.requireNonNullElse;

import org.mvprules.core.fact.ImpossibleFactException;

/**
 * A job that someone holds outside the partnership, paid or not.
 *
 * <p>Being paid for an {@link Office} in the partnership is not a job, whoever pays.
 *
 * @param job what the person does
 * @param organisation for whom
 * @param field whether it has to do with maternity services
 * @param paidBy who pays for it, where that is another body than {@code organisation}
 * @param held whether it is still held
 */
public record Job(
    Occupation job, Organisation organisation, FieldOfWork field, Organisation paidBy, Tenure held)
    implements Role {

  /**
   * Fills in what is not recorded.
   *
   * @throws ImpossibleFactException if neither the occupation nor the organisation is recorded
   */
  public Job {
    job = requireNonNullElse(job, Occupation.NOT_RECORDED);
    organisation = requireNonNullElse(organisation, Organisation.NOT_RECORDED);
    field = requireNonNullElse(field, FieldOfWork.NOT_RECORDED);
    paidBy = requireNonNullElse(paidBy, Organisation.NOT_RECORDED);
    held = requireNonNullElse(held, Tenure.NOW);
    if (job == Occupation.NOT_RECORDED && organisation == Organisation.NOT_RECORDED) {
      throw new ImpossibleFactException(
          "",
          "a job of which neither the occupation nor the organisation is recorded",
          "what the person does, or for whom");
    }
  }

  /**
   * A job held now.
   *
   * @param job what the person does
   * @param organisation for whom
   * @param field whether it has to do with maternity services
   * @return that job
   */
  public static Job of(Occupation job, Organisation organisation, FieldOfWork field) {
    return new Job(job, organisation, field, Organisation.NOT_RECORDED, Tenure.NOW);
  }

  /**
   * The same job, paid for by another body.
   *
   * @param paidBy who pays for it
   * @return the changed copy
   */
  public Job withPaidBy(Organisation paidBy) {
    return new Job(job, organisation, field, paidBy, held);
  }

  /**
   * The same job, still held or not.
   *
   * @param held whether it is still held
   * @return the changed copy
   */
  public Job withHeld(Tenure held) {
    return new Job(job, organisation, field, paidBy, held);
  }
}
