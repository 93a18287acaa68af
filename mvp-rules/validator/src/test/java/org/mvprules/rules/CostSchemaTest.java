package org.mvprules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.core.SchemaCheck;
import org.mvprules.core.WrittenSchema;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.budget.Claim;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Money;
import org.mvprules.core.json.Javadoc;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.rules.cost.Amount;
import org.mvprules.rules.cost.Condition;
import org.mvprules.rules.cost.CostChanges;
import org.mvprules.rules.cost.CostLine;
import org.mvprules.rules.cost.CostedPlan;
import tools.jackson.databind.JsonNode;

/**
 * The JSON Schema of costs is written by hand, and fits what is written of them.
 *
 * <p>{@code mvn verify -Dmvp.golden=update} copies it to the documentation.
 */
class CostSchemaTest {

  private static final Path DOCUMENTED = Path.of("../../docs/schema/cost.schema.json");
  private static final WrittenSchema SCHEMA =
      WrittenSchema.beside(JsonCost.class, "cost.schema.json");

  /** What is not always written, sums of which a plan has what it has, and a number. */
  private static final Pattern MAY_BE =
      Pattern.compile(
          ".*/(month|budgeted|claims/0/activity|claims/0/amount|paidTwice/0/activity"
              + "|paidTwice/0/amount|changes/[0-9]+/(before|after)|by[A-Z][a-z]+/[^/]+) left out"
              + "|.*/times as 1");

  private static CostLine line(long each, Optional<YearMonth> month, Payer payer) {
    return new CostLine(
        "board",
        "Board",
        CostLine.What.FEE,
        "m-1",
        PartTaken.CHAIR,
        month,
        BudgetHeading.LMS_MEETINGS,
        payer,
        2,
        new Amount(new Money(each), new Money(2 * each)),
        "half day: 4h00");
  }

  /** A plan in which everything is written. */
  private static CostedPlan everything(long each) {
    Claim claim =
        new Claim(
            Payer.AREA_TEAM,
            BudgetHeading.LMS_MEETINGS,
            Optional.of("board"),
            Optional.of(new Money(6_000)));
    return new CostedPlan(
        "Riverside",
        LocalDate.of(2018, 5, 1),
        "A rule book",
        List.of(
            line(each, Optional.of(YearMonth.of(2018, 5)), Payer.PARTNERSHIP),
            line(Money.LARGEST / 8, Optional.empty(), Payer.LMS)),
        List.of("The expenses of m-1: not recorded."),
        List.of(BudgetHeading.TRAINING),
        List.of("Board: it was called off."),
        Optional.empty(),
        Optional.of(
            Budget.builder()
                .line(BudgetLine.of(BudgetHeading.LMS_MEETINGS).withAmount(new Money(1)))
                .claim(claim)
                .build()),
        List.of(new Condition(BudgetHeading.VENUE, Answer.YES, "Only if no free one is found.")),
        List.of());
  }

  /** A plan in which everything is left out that can be, but one of each thing is there. */
  private static CostedPlan least() {
    Claim claim =
        new Claim(
            Payer.NOT_RECORDED, BudgetHeading.LMS_MEETINGS, Optional.empty(), Optional.empty());
    return new CostedPlan(
        "Riverside",
        LocalDate.of(2018, 5, 1),
        "A rule book",
        List.of(line(7_500, Optional.empty(), Payer.NOT_RECORDED)),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of(Budget.builder().claim(claim).build()),
        List.of(new Condition(BudgetHeading.VENUE, Answer.YES, "Only if no free one is found.")),
        List.of());
  }

  private static CostedPlan nothing() {
    return new CostedPlan(
        "Riverside",
        LocalDate.of(2018, 5, 1),
        "A rule book",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static JsonCost changes() {
    return JsonCost.of(
        new CostChanges(List.of("half day=300"), everything(7_500), everything(15_000)));
  }

  static List<JsonCost> costs() {
    return List.of(
        JsonCost.of(everything(7_500)),
        JsonCost.of(least()),
        JsonCost.of(nothing()),
        changes(),
        JsonCost.of(new CostChanges(List.of(), nothing(), least())),
        JsonCost.of(new CostChanges(List.of(), least(), nothing())));
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
        .as("docs/schema has another schema of costs: run mvn verify -Dmvp.golden=update")
        .isEqualTo(Files.readString(DOCUMENTED));
  }

  @ParameterizedTest
  @MethodSource("costs")
  void acceptsWhatIsWritten(JsonCost costs) {
    assertThat(SCHEMA.complaints(costs.toString())).isEmpty();
  }

  @Test
  void knowsNothingThatIsNeverWritten() {
    assertThat(SCHEMA.written(changes().toString(), "Changes")).isEqualTo(SCHEMA.known());
  }

  @Test
  void asksForWhatIsAlwaysWritten() {
    Set<String> required = SCHEMA.required();
    required.removeIf(name -> name.startsWith("Changes."));
    assertThat(SCHEMA.written(JsonCost.of(least()).toString(), "Plan")).isEqualTo(required);
  }

  @ParameterizedTest
  @MethodSource("costs")
  void refusesWhatIsNotWritten(JsonCost costs) {
    assertThat(SCHEMA.acceptedChanges(costs.toString()))
        .filteredOn(change -> !MAY_BE.matcher(change).matches())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"450", "450.0", "-1.00", "£450.00", "1,450.00", "450,00"})
  void refusesAmountsThatAreNotWrittenSo(String amount) {
    String costs = JsonCost.of(least()).toString();

    assertThat(SCHEMA.complaints(costs.replace("\"75.00\"", "\"" + amount + "\""))).isNotEmpty();
  }

  @Test
  void refusesSumsUnderOtherNames() {
    String costs = JsonCost.of(least()).toString();

    assertThat(SCHEMA.complaints(costs.replace("\"no day known\"", "\"May\""))).isNotEmpty();
    assertThat(SCHEMA.complaints(costs.replace("\"CHAIR\": {", "\"chair\": {"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Answer.class,
        PartTaken.class,
        BudgetHeading.class,
        Payer.class,
        CostLine.What.class
      })
  void knowsTheConstants(Class<? extends Enum<?>> type) {
    Javadoc javadoc =
        Javadoc.of(
            Path.of(
                type == CostLine.What.class ? "src/main/java" : "../../mvp-core/src/main/java"));
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
