package org.mvprules.rules;

import static java.util.Objects.requireNonNull;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mvprules.core.budget.Claim;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Money;
import org.mvprules.rules.cost.Amount;
import org.mvprules.rules.cost.Condition;
import org.mvprules.rules.cost.CostChanges;
import org.mvprules.rules.cost.CostLine;
import org.mvprules.rules.cost.CostedPlan;
import org.mvprules.rules.cost.HeadingCosts;
import org.mvprules.rules.internal.JsonLayout;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * What a plan costs as JSON, for programs.
 *
 * <p>Its JSON Schema (draft 2020-12) is the resource {@code cost.schema.json} beside this class.
 * Amounts of money are texts such as {@code "450.00"}, as in records. What a plan comes to has a
 * {@code least} and a {@code most}, which are the same where it is known. Kinds, parts, headings
 * and payers are written as their constants; {@code carried} is {@code YES}, {@code NO} or {@code
 * NOT_RECORDED}. What is absent is left out. The text is laid out as that of {@link JsonReport}.
 */
public final class JsonCost {

  private final Consumer<JsonGenerator> content;

  private JsonCost(Consumer<JsonGenerator> content) {
    this.content = content;
  }

  /**
   * A costed plan as a JSON object.
   *
   * @param plan the plan
   * @return its JSON
   */
  public static JsonCost of(CostedPlan plan) {
    requireNonNull(plan, "plan");
    return new JsonCost(json -> write(json, plan));
  }

  /**
   * What would be otherwise as a JSON object: what, the plan before and after, and each line that
   * changes.
   *
   * @param changes the two plans
   * @return their JSON
   */
  public static JsonCost of(CostChanges changes) {
    requireNonNull(changes, "changes");
    return new JsonCost(json -> write(json, changes));
  }

  /** The JSON text. */
  @Override
  public String toString() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(new JsonLayout(), text)) {
      content.accept(json);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, CostChanges changes) {
    json.writeStartObject();
    texts(json, "whatIf", changes.what());
    json.writeName("before");
    write(json, changes.before());
    json.writeName("after");
    write(json, changes.after());
    json.writeArrayPropertyStart("changes");
    for (CostChanges.Change change : changes.lines()) {
      json.writeStartObject();
      change.before().ifPresent(line -> named(json, "before", line));
      change.after().ifPresent(line -> named(json, "after", line));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void named(JsonGenerator json, String name, CostLine line) {
    json.writeName(name);
    write(json, line);
  }

  private static void write(JsonGenerator json, CostedPlan plan) {
    json.writeStartObject();
    json.writeStringProperty("partnership", plan.partnership());
    json.writeStringProperty("asOf", plan.asOf().toString());
    json.writeStringProperty("ruleBook", plan.ruleBook());
    json.writeStringProperty("carried", word(plan.isCarried()));
    amount(json, "total", plan.total());
    amount(json, "onTheBudget", plan.onTheBudget());
    json.writeArrayPropertyStart("lines");
    plan.lines().forEach(line -> write(json, line));
    json.writeEndArray();
    sums(json, "byActivity", plan.by(CostLine::activity));
    sums(json, "byPart", plan.by(line -> line.part().name()));
    sums(json, "byMonth", plan.byMonth());
    sums(json, "byHeading", plan.by(line -> line.heading().name()));
    sums(json, "byPayer", plan.by(line -> line.payer().name()));
    json.writeArrayPropertyStart("headings");
    plan.headings().forEach(heading -> write(json, heading));
    json.writeEndArray();
    claims(json, "claims", plan.budget().map(budget -> budget.claims()).orElse(List.of()));
    claims(json, "paidTwice", plan.paidTwice());
    json.writeArrayPropertyStart("conditions");
    plan.conditions().forEach(condition -> write(json, condition));
    json.writeEndArray();
    texts(json, "notCosted", plan.notCosted());
    texts(json, "remarks", plan.remarks());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, CostLine line) {
    json.writeStartObject();
    json.writeStringProperty("activity", line.activity());
    json.writeStringProperty("title", line.title());
    json.writeStringProperty("what", line.what().name());
    json.writeStringProperty("who", line.who());
    json.writeStringProperty("part", line.part().name());
    line.month().ifPresent(month -> json.writeStringProperty("month", month.toString()));
    json.writeStringProperty("heading", line.heading().name());
    json.writeStringProperty("payer", line.payer().name());
    json.writeNumberProperty("times", line.times());
    amount(json, "each", line.each());
    json.writeStringProperty("basis", line.basis());
    amount(json, "amount", line.amount());
    json.writeStringProperty("working", line.working());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, HeadingCosts costs) {
    json.writeStartObject();
    json.writeStringProperty("heading", costs.heading().name());
    amount(json, "planned", costs.planned());
    money(json, "budgeted", costs.budgeted());
    json.writeStringProperty("carried", word(costs.isCarried()));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Condition condition) {
    json.writeStartObject();
    json.writeStringProperty("heading", condition.heading().name());
    json.writeStringProperty("holds", condition.holds().name());
    json.writeStringProperty("words", condition.words());
    json.writeEndObject();
  }

  private static void claims(JsonGenerator json, String name, List<Claim> claims) {
    json.writeArrayPropertyStart(name);
    for (Claim claim : claims) {
      json.writeStartObject();
      json.writeStringProperty("from", claim.from().name());
      json.writeStringProperty("heading", claim.heading().name());
      claim.activity().ifPresent(id -> json.writeStringProperty("activity", id));
      money(json, "amount", claim.amount());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void sums(JsonGenerator json, String name, Map<String, Amount> sums) {
    json.writeObjectPropertyStart(name);
    sums.forEach((key, sum) -> amount(json, key, sum));
    json.writeEndObject();
  }

  private static void amount(JsonGenerator json, String name, Amount amount) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("least", amount.least().toPlainText());
    json.writeStringProperty("most", amount.most().toPlainText());
    json.writeEndObject();
  }

  private static void money(JsonGenerator json, String name, Optional<Money> money) {
    money.ifPresent(known -> json.writeStringProperty(name, known.toPlainText()));
  }

  private static void texts(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  private static String word(Optional<Boolean> answer) {
    return answer.map(yes -> yes ? Answer.YES : Answer.NO).orElse(Answer.NOT_RECORDED).name();
  }
}
