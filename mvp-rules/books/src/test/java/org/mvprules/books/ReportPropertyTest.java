package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mvprules.core.Mvp;
import org.mvprules.core.Mvps;
import org.mvprules.core.SchemaCheck;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.HtmlReport;
import org.mvprules.rules.JsonReport;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Outcome;
import org.mvprules.rules.Report;
import org.mvprules.rules.Selection;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;
import org.mvprules.rules.TextReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports on partnerships of every sort, as text, as JSON and as a page. */
class ReportPropertyTest {

  private static final MvpValidator VALIDATOR = MvpValidator.standard();
  private static final Set<Status> OPEN =
      Set.of(Status.NOT_MET, Status.REVIEW, Status.NOT_ASSESSED);
  private static final JsonMapper JSON = new JsonMapper();
  private static final SchemaCheck SCHEMA = schema();

  @Provide
  Arbitrary<Mvp> partnerships() {
    return Mvps.partnerships();
  }

  @Property(tries = 200)
  void noLineIsWiderThanThePage(@ForAll("partnerships") Mvp mvp) {
    TextReport text = TextReport.of(VALIDATOR.validate(mvp));

    Stream.of(text, text.brief(), text.only(Selection.all().with(Status.NOT_MET)))
        .flatMap(report -> report.toString().lines())
        .forEach(
            line ->
                assertThat(line.codePointCount(0, line.length())).as(line).isLessThanOrEqualTo(80));
  }

  @Property(tries = 200)
  void everyRequirementIsToldOnce(@ForAll("partnerships") Mvp mvp) {
    Report report = VALIDATOR.validate(mvp);
    List<String> lines = TextReport.of(report).toString().lines().toList();

    assertThat(report.requirements())
        .allSatisfy(
            requirement ->
                assertThat(lines)
                    .filteredOn(line -> line.startsWith(requirement.id() + "  "))
                    .hasSize(1));
  }

  @Property(tries = 200)
  void aPageTellsEveryRequirementOnce(@ForAll("partnerships") Mvp mvp) {
    Report report = VALIDATOR.validate(mvp);
    String page =
        HtmlReport.of(report)
            .withMembers(VALIDATOR.compositions(mvp, report.asOf()))
            .withCosts(VALIDATOR.cost(mvp, report.asOf()))
            .toString();

    assertThat(report.requirements())
        .allSatisfy(
            requirement ->
                assertThat(page.split(" id=\"" + requirement.id() + "\"", -1)).hasSize(2));
  }

  @Property(tries = 200)
  void jsonSaysTheSame(@ForAll("partnerships") Mvp mvp) {
    Report report = VALIDATOR.validate(mvp);

    JsonNode json = JSON.readTree(JsonReport.of(report).toString());

    assertThat(json.get("outcome").stringValue()).isEqualTo(report.outcome().name());
    assertThat(json.get("requirements").values())
        .map(node -> node.get("id").stringValue() + " " + node.get("status").stringValue())
        .isEqualTo(report.requirements().stream().map(ReportPropertyTest::idAndStatus).toList());
    assertThat(json.get("requirements").findValuesAsString("found"))
        .isEqualTo(report.findings().map(finding -> finding.found()).toList());
  }

  @Property(tries = 200)
  void everyRequirementIsCountedInItsArea(@ForAll("partnerships") Mvp mvp) {
    Report report = VALIDATOR.validate(mvp);

    for (Status status : Status.values()) {
      assertThat(report.areas().stream().mapToLong(area -> area.counts().get(status)).sum())
          .as(status.name())
          .isEqualTo(report.count(status));
    }
  }

  @Property(tries = 200)
  void somethingToDoFirstIsToldOfWhateverDecidesAndIsOpen(@ForAll("partnerships") Mvp mvp) {
    Report report = VALIDATOR.validate(mvp);

    assertThat(report.firstThings().stream().flatMap(thing -> thing.requirements().stream()))
        .containsAll(
            report.requirements().stream()
                .filter(each -> each.strength() != Strength.ADVICE)
                .filter(each -> OPEN.contains(each.status()))
                .map(AssessedRequirement::id)
                .toList())
        .allSatisfy(id -> assertThat(OPEN).contains(report.requirement(id).status()));
  }

  @Property(tries = 200)
  void nothingMetIsNoSuccess(@ForAll("partnerships") Mvp mvp) {
    Report report = VALIDATOR.validate(mvp);
    boolean met =
        report.requirements().stream()
            .anyMatch(each -> each.strength() != Strength.ADVICE && each.status() == Status.MET);

    assertThat(report.outcome() == Outcome.MEETS_GUIDANCE).isIn(false, met);
    assertThat(report.outcome()).isEqualTo(Outcome.of(report.requirements()));
  }

  @Property(tries = 200)
  void jsonIsAsItsSchemaSays(@ForAll("partnerships") Mvp mvp) {
    assertThat(SCHEMA.complaints(JsonReport.of(VALIDATOR.validate(mvp)).toString())).isEmpty();
  }

  private static SchemaCheck schema() {
    try (InputStream in = JsonReport.class.getResourceAsStream("report.schema.json")) {
      return SchemaCheck.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String idAndStatus(AssessedRequirement requirement) {
    return requirement.id() + " " + requirement.status().name();
  }
}
