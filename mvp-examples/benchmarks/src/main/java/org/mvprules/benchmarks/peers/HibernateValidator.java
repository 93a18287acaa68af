package org.mvprules.benchmarks.peers;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertFalse;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.mvprules.benchmarks.peers.Facts.Category;
import org.mvprules.benchmarks.peers.Facts.Place;
import org.mvprules.benchmarks.peers.Facts.Told;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.rules.Status;

/**
 * Jakarta Validation with Hibernate Validator, over {@link Facts}: each thing that can be wrong is
 * a constraint, whose message is the requirement and the status. What has no violation is met. The
 * rules are compiled into the program.
 */
public final class HibernateValidator implements Peer {

  private final Validator validator =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  @Override
  public Map<String, Status> judge(Mvp mvp) {
    Facts facts = Facts.of(mvp);
    Verdicts verdicts = new Verdicts();
    for (ConstraintViolation<Everything> violation : validator.validate(Everything.of(facts))) {
      String[] said = violation.getMessage().split(" ");
      verdicts.say(said[0], Status.valueOf(said[1]));
    }
    return verdicts.orElse(Status.MET);
  }

  /** All that is validated. */
  public record Everything(
      @Valid WholeRules whole,
      List<@Valid GroupRules> groups,
      List<@Valid ChairRules> chairs,
      List<@Valid RoleRules> roles,
      List<@Valid PartRules> parts,
      List<@Valid InvitedRules> invited) {

    static Everything of(Facts facts) {
      return new Everything(
          new WholeRules(
              facts.whole(),
              facts.parts().stream()
                  .noneMatch(part -> part.category() == Category.B && !part.ofTheArea())),
          facts.groups().stream().map(GroupRules::new).toList(),
          facts.chairs().stream().map(ChairRules::new).toList(),
          facts.roles().stream().map(RoleRules::new).toList(),
          facts.parts().stream().map(PartRules::new).toList(),
          facts.invited().stream().map(InvitedRules::new).toList());
    }
  }

  /** Constraints on the whole. */
  public record WholeRules(Facts.Whole fact, boolean noExpenses) {

    @AssertFalse(message = "MEM-01 NOT_MET")
    public boolean isTooFewEvenLeniently() {
      return fact.lenient() * 3 < fact.members();
    }

    @AssertFalse(message = "MEM-01 REVIEW")
    public boolean isEnoughOnlyLeniently() {
      return fact.strict() * 3 < fact.members() && fact.lenient() * 3 >= fact.members();
    }

    @AssertFalse(message = "BEN-01 NOT_MET")
    public boolean isShutOut() {
      return fact.shutsOut() == Answer.YES;
    }

    @AssertFalse(message = "BEN-01 NOT_ASSESSED")
    public boolean isShutOutNotRecorded() {
      return fact.shutsOut() == Answer.NOT_RECORDED;
    }

    @AssertFalse(message = "BEN-07 NOT_ASSESSED")
    public boolean isNobodyInvited() {
      return !fact.anyInvited() && !fact.noticeToAll();
    }

    @AssertFalse(message = "PAY-03 NOT_ASSESSED")
    public boolean isWithoutExpenses() {
      return noExpenses;
    }

    @AssertFalse(message = "PAY-05 NOT_APPLICABLE")
    public boolean isWithoutExpertAdvice() {
      return !fact.expertAdvice();
    }
  }

  /** Constraints on a group; which requirement it is about decides the message. */
  public record GroupRules(Facts.AtTheTable fact) {

    @AssertFalse(message = "MEM-03 NOT_MET")
    public boolean isWithoutCharity() {
      return fact.requirement().equals("MEM-03") && fact.members() == 0;
    }

    @AssertFalse(message = "MEM-04 NOT_MET")
    public boolean isWithoutCommissioner() {
      return fact.requirement().equals("MEM-04") && fact.members() == 0;
    }

    @AssertFalse(message = "MEM-07 NOT_MET")
    public boolean isWithoutProfessional() {
      return fact.requirement().equals("MEM-07") && fact.members() == 0;
    }
  }

  /** Constraints on an office of the chair. */
  public record ChairRules(Facts.Chair fact) {

    @AssertFalse(message = "CHR-02 NOT_MET")
    public boolean isNotPaid() {
      return fact.offer() == PaymentOffer.NOT_OFFERED;
    }

    @AssertFalse(message = "CHR-02 NOT_ASSESSED")
    public boolean isPayNotRecorded() {
      return fact.offer() == PaymentOffer.NOT_RECORDED;
    }
  }

  /** Constraints on a role outside. */
  public record RoleRules(Facts.OutsideRole fact) {

    @AssertFalse(message = "CHR-03 NOT_ASSESSED")
    public boolean isNotDeclared() {
      return !fact.recorded() && !fact.declaredNone();
    }

    @AssertFalse(message = "CHR-03 NOT_MET")
    public boolean isInConflict() {
      return fact.recorded()
          && fact.place() == Place.LOCAL
          && fact.maternity()
          && !fact.declaredNone();
    }

    @AssertFalse(message = "CHR-03 REVIEW")
    public boolean isLocalForAPerson() {
      return fact.recorded()
          && fact.place() == Place.LOCAL
          && (!fact.maternity() || fact.declaredNone());
    }

    @AssertFalse(message = "CHR-03 REVIEW")
    public boolean isNear() {
      return fact.recorded() && fact.place() == Place.NEAR;
    }

    @AssertFalse(message = "CHR-03 REVIEW")
    public boolean isPractisingElsewhere() {
      return fact.recorded() && fact.place() == Place.ELSEWHERE && fact.practises();
    }
  }

  /** Constraints on a part in an activity. */
  public record PartRules(Facts.Part fact) {

    @AssertFalse(message = "PAY-03 REVIEW")
    public boolean isFeeBesideExpenses() {
      return fact.category() == Category.B && !fact.ofTheArea() && fact.fee();
    }

    @AssertFalse(message = "PAY-05 NOT_MET")
    public boolean isAdviceWithoutFee() {
      return fact.expertAdvice() && fact.category() == Category.C && !fact.fee();
    }

    @AssertFalse(message = "PAY-05 REVIEW")
    public boolean isAdviceForAPerson() {
      return fact.expertAdvice() && fact.category() == Category.FOR_A_PERSON;
    }

    @AssertFalse(message = "PAY-05 NOT_ASSESSED")
    public boolean isAdviceNotKnown() {
      return fact.expertAdvice() && fact.category() == Category.NOT_KNOWN;
    }

    @AssertFalse(message = "PAY-07 REVIEW")
    public boolean isStaffWithFee() {
      return fact.category() == Category.OUTSIDE && fact.fee() && fact.ownMoney();
    }

    @AssertFalse(message = "PAY-07 REVIEW")
    public boolean isAdministrationUnsettled() {
      return fact.category() == Category.ADMINISTRATION && !fact.settled();
    }

    @AssertFalse(message = "PAY-07 REVIEW")
    public boolean isForAPerson() {
      return fact.category() == Category.FOR_A_PERSON;
    }

    @AssertFalse(message = "PAY-07 NOT_ASSESSED")
    public boolean isNotKnown() {
      return fact.category() == Category.NOT_KNOWN;
    }
  }

  /** Constraints on someone who is offered a role. */
  public record InvitedRules(Facts.Invited fact) {

    @AssertFalse(message = "BEN-07 NOT_MET")
    public boolean isTooLate() {
      return !fact.noticeToAll() && fact.told() == Told.TOO_LATE;
    }

    @AssertFalse(message = "BEN-07 NOT_MET")
    public boolean isAcceptedWithout() {
      return !fact.noticeToAll() && fact.told() == Told.NOT_TOLD && fact.accepted();
    }

    @AssertFalse(message = "BEN-07 REVIEW")
    public boolean isOnTheDay() {
      return !fact.noticeToAll() && fact.told() == Told.SAME_DAY;
    }

    @AssertFalse(message = "BEN-07 REVIEW")
    public boolean isContradictory() {
      return !fact.noticeToAll() && fact.told() == Told.CONTRADICTORY;
    }

    @AssertFalse(message = "BEN-07 NOT_ASSESSED")
    public boolean isStillToBeTold() {
      return !fact.noticeToAll() && fact.told() == Told.NOT_TOLD && !fact.accepted();
    }

    @AssertFalse(message = "BEN-07 NOT_ASSESSED")
    public boolean isNotRecorded() {
      return !fact.noticeToAll()
          && (fact.told() == Told.ON_NO_DAY || fact.told() == Told.NOT_RECORDED);
    }
  }
}
