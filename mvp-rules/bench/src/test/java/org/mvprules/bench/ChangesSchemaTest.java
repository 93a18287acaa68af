package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.bench.PartnershipChanges.Judgement;
import org.mvprules.bench.PartnershipChanges.RequirementChange;
import org.mvprules.core.SchemaCheck;
import org.mvprules.core.WrittenSchema;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Money;
import org.mvprules.core.json.Javadoc;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.Finding;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Outcome;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;
import org.mvprules.rules.cost.Amount;
import org.mvprules.rules.cost.CostChanges;
import org.mvprules.rules.cost.CostLine;
import org.mvprules.rules.cost.CostedPlan;
import tools.jackson.databind.JsonNode;

/**
 * The JSON Schema of changes is written by hand, and fits what is written of them.
 *
 * <p>{@code mvn verify -Dmvp.golden=update} copies it to the documentation.
 */
class ChangesSchemaTest {

  private static final Path DOCUMENTED = Path.of("../../docs/schema/changes.schema.json");
  private static final WrittenSchema SCHEMA =
      WrittenSchema.beside(JsonChanges.class, "changes.schema.json");
  private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

  /** What is not always written, and a number. */
  private static final Pattern MAY_BE =
      Pattern.compile(
          "(/(before|after)/extends|/portfolio|.*/(reading|cost|from|to)"
              + "|.*/(differences|requirements|lines)/[0-9]+/(before|after)) left out"
              + "|.*/compared as 1");

  @TempDir private static Path folder;

  private static BookChanges books;
  private static AssessedRequirement met;

  @BeforeAll
  static void readBooks() throws IOException {
    SmallBook small = new SmallBook(folder.resolve("small"));
    Files.createDirectories(folder.resolve("region"));
    Files.writeString(
        folder.resolve("region/rulebook.yaml"),
        """
        id: region
        title: A region
        version: "2"
        extends: small
        inForceFrom: 2020-01-01
        withdraws: [{id: MEM-91, reason: Nobody asks., body: The board}]
        """);
    WholeBook before = RuleBooks.read(small.folder());
    books = BookChanges.of(before, RuleBooks.read(folder.resolve("region")));
    met =
        MvpValidator.of(before.loaded())
            .validate(PortfolioChangesTest.partnership(3), DAY)
            .requirement("MEM-90");
  }

  private static CostedPlan plan(long each) {
    CostLine line =
        new CostLine(
            "board",
            "Board",
            CostLine.What.FEE,
            "m-1",
            PartTaken.CHAIR,
            Optional.empty(),
            BudgetHeading.LMS_MEETINGS,
            Payer.PARTNERSHIP,
            2,
            Amount.exactly(new Money(each)),
            "half day");
    return new CostedPlan(
        "Riverside",
        DAY,
        "A rule book",
        List.of(line),
        List.of("The venue: not recorded."),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static Judgement judged(Outcome outcome) {
    return new Judgement(Optional.of(outcome), "");
  }

  private static PartnershipChanges partnership(
      Judgement before, List<RequirementChange> requirements, Optional<CostChanges> cost) {
    return new PartnershipChanges(
        "riverside",
        "Riverside",
        DAY,
        before,
        judged(Outcome.DOES_NOT_MEET_GUIDANCE),
        requirements,
        cost);
  }

  private static AssessedRequirement notMet() {
    Finding finding =
        new Finding(
            "MEM-90",
            Status.NOT_MET,
            "m-1",
            "/memberList",
            Optional.of("as listed"),
            "2",
            "3",
            List.of(),
            "MEM-90 is not met",
            List.of());
    return new AssessedRequirement(
        met.requirement(), Strength.SHOULD, Status.NOT_MET, List.of(finding), List.of());
  }

  private static PartnershipChanges unjudged() {
    Judgement none = new Judgement(Optional.empty(), "no guidance was in force");
    return new PartnershipChanges("old", "old", DAY, none, none, List.of(), Optional.empty());
  }

  private static JsonChanges everything() {
    return JsonChanges.of(
        books,
        new PortfolioChanges(
            List.of(
                partnership(
                    judged(Outcome.UNDECIDED),
                    List.of(
                        new RequirementChange(
                            "MEM-90", "Enough", Optional.of(met), Optional.of(notMet()))),
                    Optional.of(new CostChanges(List.of(), plan(7_500), plan(15_000)))),
                unjudged())));
  }

  /** One of each thing is there, and everything is left out that can be. */
  private static JsonChanges least() {
    PartnershipChanges changed =
        partnership(
            unjudged().before(),
            List.of(
                new RequirementChange("MEM-90", "Enough", Optional.empty(), Optional.of(met)),
                new RequirementChange("MEM-91", "More", Optional.of(met), Optional.empty())),
            Optional.empty());
    return JsonChanges.of(books, new PortfolioChanges(List.of(changed, unjudged())));
  }

  static List<JsonChanges> changes() {
    return List.of(
        everything(),
        least(),
        JsonChanges.of(books),
        JsonChanges.of(new BookChanges(books.after(), books.before(), List.of())),
        JsonChanges.of(books, new PortfolioChanges(List.of())));
  }

  @Test
  void isASchema() {
    assertThat(SchemaCheck.ofSchemas().complaints(SCHEMA.text())).isEmpty();
  }

  @Test
  void isInTheDocumentation() throws IOException {
    if ("update".equals(System.getProperty("mvp.golden"))) {
      Files.writeString(DOCUMENTED, SCHEMA.text());
    }
    assertThat(SCHEMA.text())
        .as("docs/schema has another schema of changes: run mvn verify -Dmvp.golden=update")
        .isEqualTo(Files.readString(DOCUMENTED));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void acceptsWhatIsWritten(JsonChanges changes) {
    assertThat(SCHEMA.complaints(changes.toString())).isEmpty();
  }

  @Test
  void knowsNothingThatIsNeverWritten() {
    assertThat(SCHEMA.written(everything().toString(), "Changes")).isEqualTo(SCHEMA.known());
  }

  @Test
  void asksForWhatIsAlwaysWritten() {
    Set<String> least = SCHEMA.written(everything().toString(), "Changes");
    least.removeIf(
        name ->
            name.matches(
                "Changes.portfolio|RuleBook.extends|Judgement.*|Finding.reading"
                    + "|Partnership.cost|.*(Transition.(from|to)"
                    + "|(Difference|[a-z]Change|LineChange|Requirement).(before|after))"));
    assertThat(least).isEqualTo(SCHEMA.required());
  }

  @ParameterizedTest
  @MethodSource("changes")
  void refusesWhatIsNotWritten(JsonChanges changes) {
    assertThat(SCHEMA.acceptedChanges(changes.toString()))
        .filteredOn(change -> !MAY_BE.matcher(change).matches())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        BookChanges.Part.class,
        BookChanges.Kind.class,
        Outcome.class,
        Status.class,
        Strength.class,
        Answer.class
      })
  void knowsTheConstants(Class<? extends Enum<?>> type) {
    String sources =
        type == Answer.class
            ? "../../mvp-core/src/main/java"
            : type.getPackage().equals(Outcome.class.getPackage())
                ? "../validator/src/main/java"
                : "src/main/java";
    Javadoc javadoc = Javadoc.of(Path.of(sources));
    JsonNode definition = SCHEMA.definition(type.getSimpleName());
    assertThat(texts(definition.get("enum")))
        .isEqualTo(Stream.of(type.getEnumConstants()).map(Enum::name).toList());
    assertThat(texts(definition.get("enumDescriptions")))
        .isEqualTo(Stream.of(type.getEnumConstants()).map(javadoc::constant).toList());
  }

  private static List<String> texts(JsonNode list) {
    return list.values().stream().map(JsonNode::stringValue).toList();
  }

  @Test
  void givesAnExampleOfEveryText() {
    assertThat(SCHEMA.withoutExample()).isEmpty();
  }
}
