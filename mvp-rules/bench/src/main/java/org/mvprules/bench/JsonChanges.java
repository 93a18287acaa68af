package org.mvprules.bench;

import static java.util.Objects.requireNonNull;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mvprules.bench.BookChanges.Change;
import org.mvprules.bench.BookChanges.Difference;
import org.mvprules.bench.PartnershipChanges.Judgement;
import org.mvprules.bench.PartnershipChanges.RequirementChange;
import org.mvprules.bench.PartnershipChanges.State;
import org.mvprules.bench.PortfolioChanges.RequirementTransitions;
import org.mvprules.bench.PortfolioChanges.Transition;
import org.mvprules.core.fact.Answer;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.Finding;
import org.mvprules.rules.Outcome;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.cost.Amount;
import org.mvprules.rules.cost.CostChanges;
import org.mvprules.rules.cost.CostLine;
import org.mvprules.rules.cost.CostedPlan;
import org.mvprules.rules.internal.JsonLayout;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * What one rule book says otherwise than another, and what that makes for partnerships, as JSON for
 * programs.
 *
 * <p>Its JSON Schema (draft 2020-12) is the resource {@code changes.schema.json} beside this class.
 * Statuses, strengths, outcomes and kinds are written as their constants, amounts of money as texts
 * such as {@code "450.00"}. What is absent is left out. The text is laid out as that of a report.
 */
public final class JsonChanges {

  private final BookChanges books;
  private final Optional<PortfolioChanges> portfolio;

  private JsonChanges(BookChanges books, Optional<PortfolioChanges> portfolio) {
    this.books = requireNonNull(books, "books");
    this.portfolio = portfolio;
  }

  /**
   * What one rule book says otherwise than another.
   *
   * @param books the changes
   * @return their JSON
   */
  public static JsonChanges of(BookChanges books) {
    return new JsonChanges(books, Optional.empty());
  }

  /**
   * What one rule book says otherwise than another, and what that makes for partnerships.
   *
   * @param books the changes
   * @param portfolio what they make
   * @return their JSON
   */
  public static JsonChanges of(BookChanges books, PortfolioChanges portfolio) {
    return new JsonChanges(books, Optional.of(portfolio));
  }

  /** The JSON text. */
  @Override
  public String toString() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(new JsonLayout(), text)) {
      json.writeStartObject();
      book(json, "before", books.before());
      book(json, "after", books.after());
      list(json, "changes", books.changes(), change -> change(json, change));
      portfolio.ifPresent(each -> portfolio(json, each));
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static <T> void list(JsonGenerator json, String name, List<T> things, Consumer<T> write) {
    json.writeArrayPropertyStart(name);
    for (T thing : things) {
      json.writeStartObject();
      write.accept(thing);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static <T> void group(
      JsonGenerator json, String name, Optional<T> thing, Consumer<T> write) {
    thing.ifPresent(
        each -> {
          json.writeObjectPropertyStart(name);
          write.accept(each);
          json.writeEndObject();
        });
  }

  private static void texts(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  // ---- in words

  private static void book(JsonGenerator json, String name, RuleBook book) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("id", book.id());
    json.writeStringProperty("title", book.title());
    json.writeStringProperty("version", book.version());
    book.extendedBook().ifPresent(other -> json.writeStringProperty("extends", other));
    json.writeStringProperty("contentHash", book.contentHash());
    json.writeStringProperty("scenarios", book.scenarios());
    json.writeEndObject();
  }

  private static void change(JsonGenerator json, Change change) {
    json.writeStringProperty("part", change.part().name());
    json.writeStringProperty("kind", change.kind().name());
    json.writeStringProperty("name", change.name());
    list(json, "differences", change.differences(), each -> difference(json, each));
  }

  private static void difference(JsonGenerator json, Difference difference) {
    json.writeStringProperty("what", difference.what());
    difference.before().ifPresent(text -> json.writeStringProperty("before", text));
    difference.after().ifPresent(text -> json.writeStringProperty("after", text));
  }

  // ---- what it makes

  private static void portfolio(JsonGenerator json, PortfolioChanges portfolio) {
    json.writeObjectPropertyStart("portfolio");
    json.writeNumberProperty("compared", portfolio.partnerships().size());
    list(json, "outcomes", portfolio.outcomes(), each -> outcomes(json, each));
    list(json, "requirements", portfolio.requirements(), each -> requirement(json, each));
    list(json, "partnerships", portfolio.changed(), each -> partnership(json, each));
    list(json, "judgedByNeither", portfolio.judgedByNeither(), each -> head(json, each));
    json.writeEndObject();
  }

  private static void outcomes(JsonGenerator json, Transition<Outcome> transition) {
    transition.from().ifPresent(outcome -> json.writeStringProperty("from", outcome.name()));
    transition.to().ifPresent(outcome -> json.writeStringProperty("to", outcome.name()));
    texts(json, "partnerships", transition.partnerships());
  }

  private static void requirement(JsonGenerator json, RequirementTransitions requirement) {
    json.writeStringProperty("id", requirement.id());
    json.writeStringProperty("title", requirement.title());
    list(
        json,
        "transitions",
        requirement.transitions(),
        each -> {
          group(json, "from", each.from(), state -> state(json, state));
          group(json, "to", each.to(), state -> state(json, state));
          texts(json, "partnerships", each.partnerships());
        });
  }

  private static void state(JsonGenerator json, State state) {
    json.writeStringProperty("status", state.status().name());
    json.writeStringProperty("strength", state.strength().name());
  }

  private static void head(JsonGenerator json, PartnershipChanges partnership) {
    json.writeStringProperty("id", partnership.id());
    json.writeStringProperty("name", partnership.name());
    json.writeStringProperty("asOf", partnership.asOf().toString());
    group(json, "before", Optional.of(partnership.before()), each -> judgement(json, each));
    group(json, "after", Optional.of(partnership.after()), each -> judgement(json, each));
  }

  private static void judgement(JsonGenerator json, Judgement judgement) {
    judgement
        .outcome()
        .ifPresentOrElse(
            outcome -> json.writeStringProperty("outcome", outcome.name()),
            () -> json.writeStringProperty("problem", judgement.problem()));
  }

  private static void partnership(JsonGenerator json, PartnershipChanges partnership) {
    head(json, partnership);
    list(json, "requirements", partnership.requirements(), each -> requirement(json, each));
    group(json, "cost", partnership.cost(), each -> cost(json, each));
  }

  private static void requirement(JsonGenerator json, RequirementChange change) {
    json.writeStringProperty("id", change.id());
    json.writeStringProperty("title", change.title());
    group(json, "before", change.before(), each -> assessed(json, each));
    group(json, "after", change.after(), each -> assessed(json, each));
  }

  private static void assessed(JsonGenerator json, AssessedRequirement requirement) {
    state(json, State.of(requirement));
    list(json, "findings", RequirementChange.deciding(requirement), each -> finding(json, each));
  }

  private static void finding(JsonGenerator json, Finding finding) {
    json.writeStringProperty("subject", finding.subject());
    json.writeStringProperty("pointer", finding.pointer());
    finding.reading().ifPresent(reading -> json.writeStringProperty("reading", reading));
    json.writeStringProperty("found", finding.found());
    json.writeStringProperty("rule", finding.rule());
  }

  private static void cost(JsonGenerator json, CostChanges cost) {
    group(json, "before", Optional.of(cost.before()), plan -> plan(json, plan));
    group(json, "after", Optional.of(cost.after()), plan -> plan(json, plan));
    list(
        json,
        "lines",
        cost.lines(),
        each -> {
          json.writeStringProperty("activity", each.line().activity());
          json.writeStringProperty("title", each.line().title());
          json.writeStringProperty("what", each.line().words());
          group(json, "before", each.before(), line -> line(json, line));
          group(json, "after", each.after(), line -> line(json, line));
        });
  }

  private static void plan(JsonGenerator json, CostedPlan plan) {
    amount(json, "total", plan.total());
    amount(json, "onTheBudget", plan.onTheBudget());
    json.writeStringProperty(
        "carried",
        plan.isCarried()
            .map(yes -> yes ? Answer.YES : Answer.NO)
            .orElse(Answer.NOT_RECORDED)
            .name());
    texts(json, "notCosted", plan.notCosted());
  }

  private static void line(JsonGenerator json, CostLine line) {
    amount(json, "amount", line.amount());
    json.writeStringProperty("working", line.working());
  }

  private static void amount(JsonGenerator json, String name, Amount amount) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("least", amount.least().toPlainText());
    json.writeStringProperty("most", amount.most().toPlainText());
    json.writeEndObject();
  }
}
