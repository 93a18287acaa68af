package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mvprules.bench.PartnershipChanges.RequirementChange;
import org.mvprules.bench.PartnershipChanges.State;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.member.MemberGroup;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Seat;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.Finding;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Outcome;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;

/** What an edit to a small rule book makes for partnerships of some sizes. */
class PortfolioChangesTest {

  static final String FEWEST = "@Value(3)\n    @Unit(\"members\")";
  private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

  @TempDir Path folder;

  static Mvp partnership(int members) {
    MemberList.Builder list = MemberList.builder().complete(Answer.YES);
    list.group(MemberGroup.of(Seat.PROVIDER, Count.exactly(members)));
    return Mvp.builder("of-" + members).memberList(list.build()).build();
  }

  private WholeBook before() throws IOException {
    return RuleBooks.read(new SmallBook(folder.resolve("before")).folder());
  }

  /** The small book with one text another one. */
  private WholeBook after(String text, String other) throws IOException {
    assertThat(SmallBook.RULES).contains(text);
    SmallBook book = new SmallBook(folder.resolve("after"));
    return RuleBooks.read(book.write("members.drl", SmallBook.RULES.replace(text, other)).folder());
  }

  private static PortfolioChanges compare(WholeBook before, WholeBook after, Mvp... portfolio) {
    return compare(before, after, DAY, portfolio);
  }

  static PortfolioChanges compare(
      WholeBook before, WholeBook after, LocalDate day, Mvp... portfolio) {
    MvpValidator one = MvpValidator.of(before.loaded());
    MvpValidator other = MvpValidator.of(after.loaded());
    return new PortfolioChanges(
        Stream.of(portfolio).map(mvp -> PartnershipChanges.of(one, other, mvp, day)).toList());
  }

  private static String state(Optional<State> state) {
    return state.map(State::words).orElse("not asked");
  }

  private static List<String> transitions(PortfolioChanges changes) {
    return changes.requirements().stream()
        .flatMap(
            each ->
                each.transitions().stream()
                    .map(
                        move ->
                            each.id()
                                + ": "
                                + state(move.from())
                                + " -> "
                                + state(move.to())
                                + " "
                                + move.partnerships()))
        .toList();
  }

  private static List<String> outcomes(PortfolioChanges changes) {
    return changes.outcomes().stream()
        .map(
            move ->
                move.from().map(Outcome::name).orElse("-")
                    + " -> "
                    + move.to().map(Outcome::name).orElse("-")
                    + " "
                    + move.partnerships())
        .toList();
  }

  @Test
  void aFigureChangesThoseBetweenItsValues() throws IOException {
    PortfolioChanges changes =
        compare(
            before(),
            after(FEWEST, FEWEST.replace("3", "5")),
            partnership(2),
            partnership(3),
            partnership(4),
            partnership(5));

    assertThat(transitions(changes))
        .containsExactly("MEM-90: met (should) -> not met (should) [of-3, of-4]");
    assertThat(outcomes(changes))
        .containsExactly("MEETS_GUIDANCE -> DOES_NOT_MEET_GUIDANCE [of-3, of-4]");
    assertThat(changes.changed())
        .extracting(PartnershipChanges::id)
        .containsExactly("of-3", "of-4");
    RequirementChange change = changes.changed().get(0).requirements().get(0);
    assertThat(Stream.of(change.before(), change.after()).map(Optional::orElseThrow))
        .flatExtracting(RequirementChange::deciding)
        .extracting(Finding::found)
        .containsExactly("3 members, at £150.00 a day", "only 3 members");
  }

  @Test
  void aTextThatNobodyMeetsOtherwiseChangesNothing() throws IOException {
    PortfolioChanges changes =
        compare(before(), after("Invite some", "Ask some"), partnership(2), partnership(3));

    assertThat(changes.changed()).isEmpty();
    assertThat(changes.partnerships()).hasSize(2);
    assertThat(changes.judgedByNeither()).isEmpty();
  }

  @Test
  void asAdviceItNoLongerDecides() throws IOException {
    PortfolioChanges changes =
        compare(
            before(),
            after("@Strength(SHOULD)", "@Strength(ADVICE)"),
            partnership(2),
            partnership(3));

    assertThat(transitions(changes))
        .containsExactly(
            "MEM-90: not met (should) -> not met (advice) [of-2]",
            "MEM-90: met (should) -> met (advice) [of-3]");
    assertThat(outcomes(changes))
        .containsExactly(
            "DOES_NOT_MEET_GUIDANCE -> UNDECIDED [of-2]", "MEETS_GUIDANCE -> UNDECIDED [of-3]");
  }

  @Test
  void whatIsMetIsNoOtherForOneThatIsAskedMoreFirmly() throws IOException {
    PortfolioChanges changes =
        compare(
            before(),
            after("@Strength(ADVICE)", "@Strength(SHOULD)"),
            partnership(2),
            partnership(3));

    assertThat(changes.changed()).isEmpty();
  }

  @Test
  void whatOneBookDoesNotAskIsToldAsThat() throws IOException {
    PortfolioChanges changes = compare(before(), after("MEM-91", "MEM-92"), partnership(3));

    assertThat(transitions(changes))
        .containsExactly(
            "MEM-91: met (advice) -> not asked [of-3]", "MEM-92: not asked -> met (advice) [of-3]");
    assertThat(changes.outcomes()).isEmpty();
  }

  @Test
  void aDayOnWhichOneBookIsNotInForceIsTold() throws IOException {
    SmallBook later = new SmallBook(folder.resolve("later"));
    later.write(
        "rulebook.yaml",
        """
        id: later
        title: A small rule book
        version: "1"
        inForceFrom: 2020-07-01
        areas: {MEM: Membership}
        sources: {Paper: A paper}
        """);
    PortfolioChanges changes = compare(before(), RuleBooks.read(later.folder()), partnership(3));

    assertThat(outcomes(changes)).containsExactly("MEETS_GUIDANCE -> - [of-3]");
    assertThat(changes.requirements()).isEmpty();
    assertThat(changes.judgedByNeither()).isEmpty();
    assertThat(changes.changed().get(0).after().words())
        .isEqualTo(
            "cannot be judged: no guidance was in force on that day; it starts on 1 July 2020");
  }

  @Test
  void aRecordThatFitsNeitherBookIsTold() throws IOException {
    Mvp unfit = Mvp.builder("unfit").setting("soft", "yes").build();
    PortfolioChanges changes =
        compare(before(), after(FEWEST, FEWEST.replace("3", "5")), unfit, partnership(3));

    assertThat(changes.judgedByNeither())
        .extracting(PartnershipChanges::id)
        .containsExactly("unfit");
    assertThat(changes.judgedByNeither().get(0).before().problem()).contains("soft");
    assertThat(changes.changed()).extracting(PartnershipChanges::id).containsExactly("of-3");
  }

  @Test
  void whereNoFindingHasTheStatusAllDecide() throws IOException {
    AssessedRequirement met =
        MvpValidator.of(before().loaded()).validate(partnership(3), DAY).requirement("MEM-90");
    AssessedRequirement waived =
        new AssessedRequirement(
            met.requirement(), Strength.SHOULD, Status.WAIVED, met.findings(), List.of());

    assertThat(RequirementChange.deciding(waived)).isEqualTo(met.findings());
  }
}
