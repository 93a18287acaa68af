package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mvprules.core.Mvp;
import org.mvprules.core.member.Office;
import org.mvprules.core.member.Post;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Outcome;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;

/** The rule books of two areas of London, which extend the national one. */
class RegionalBooksTest {

  private static final LocalDate DAY = LocalDate.of(2018, 5, 1);

  static List<String> ids() {
    return Books.REGIONAL;
  }

  @Test
  void areListedAfterTheNationalOne() {
    assertThat(MvpValidator.shippedRuleBooks())
        .containsExactly("national", "south-east-london-2018", "north-central-london");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void areStampedAsTheyWereShipped(String id) {
    RuleBook book = MvpValidator.withRuleBook(id).ruleBook();

    assertThat(book.id()).isEqualTo(id);
    assertThat(book.extendedBook()).contains("national");
    assertThat(book.contentHash())
        .isEqualTo(Books.source(id).contentHash())
        .isNotEqualTo(Books.source().contentHash());
    assertThat(book.scenarios()).matches("([0-9]+) of \\1");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void haveWhatTheNationalOneHasUnlessTheySayOtherwise(String id) {
    RuleBook book = MvpValidator.withRuleBook(id).ruleBook();

    assertThat(Books.national().description().requirements())
        .extracting(Requirement::id)
        .allMatch(
            each ->
                book.requirement(each).isPresent()
                    || book.withdrawn().stream().anyMatch(other -> other.id().equals(each)));
    assertThat(book.sources()).containsAllEntriesOf(Books.national().description().sources());
  }

  private static final MvpValidator SOUTH_EAST =
      MvpValidator.withRuleBook("south-east-london-2018");
  private static final MvpValidator NORTH_CENTRAL =
      MvpValidator.withRuleBook("north-central-london");

  @Test
  void southEastLondonExpectsTheViceChairsTimeToBeCovered() {
    Mvp mvp =
        Partnerships.ledBy(
            Partnerships.chair("chair"),
            Partnerships.serviceUser("vice")
                .role(Office.of(Post.VICE_CHAIR).withPayment(PaymentOffer.NOT_OFFERED)));

    AssessedRequirement there = SOUTH_EAST.validate(mvp, DAY).requirement("CHR-04");
    AssessedRequirement elsewhere = NORTH_CENTRAL.validate(mvp, DAY).requirement("CHR-04");

    assertThat(there.status()).isEqualTo(Status.NOT_MET);
    assertThat(there.strength()).isEqualTo(Strength.SHOULD);
    assertThat(there.requirement().book()).isEqualTo("south-east-london-2018");
    assertThat(SOUTH_EAST.validate(mvp, DAY).outcome()).isEqualTo(Outcome.DOES_NOT_MEET_GUIDANCE);
    assertThat(elsewhere.status()).isEqualTo(Status.NOT_MET);
    assertThat(elsewhere.strength()).isEqualTo(Strength.ADVICE);
    assertThat(elsewhere.requirement().book()).isEqualTo("national");
  }

  @Test
  void thatThereIsNoViceChairIsAdviceInSouthEastLondonToo() {
    Mvp mvp =
        Partnerships.vacant(
            Partnerships.ledBy(Partnerships.chair("chair"), Partnerships.serviceUser("another")),
            Post.VICE_CHAIR);

    AssessedRequirement there = SOUTH_EAST.validate(mvp, DAY).requirement("CHR-04");

    assertThat(there.status()).isEqualTo(Status.NOT_MET);
    assertThat(there.strength()).isEqualTo(Strength.ADVICE);
    assertThat(there.requirement().strength()).isEqualTo(Strength.SHOULD);
  }

  @Test
  void thatNobodyIsRecentIsAdviceInNorthCentralLondonToo() {
    Mvp mvp = Partnerships.partnership(Partnerships.usersAndOthers(0, 3));

    AssessedRequirement there = NORTH_CENTRAL.validate(mvp, DAY).requirement("MEM-09");

    assertThat(there.status()).isEqualTo(Status.NOT_MET);
    assertThat(there.strength()).isEqualTo(Strength.ADVICE);
    assertThat(there.requirement().strength()).isEqualTo(Strength.SHOULD);
    assertThat(there.requirement().book()).isEqualTo("north-central-london");
  }

  @Test
  void onlySouthEastLondonAsksAboutTheFundingRequest() {
    assertThat(SOUTH_EAST.ruleBook().requirement("CHR-09")).isPresent();
    assertThat(NORTH_CENTRAL.ruleBook().requirement("CHR-09")).isEmpty();
    assertThat(MvpValidator.standard().ruleBook().requirement("CHR-09")).isEmpty();
  }
}
