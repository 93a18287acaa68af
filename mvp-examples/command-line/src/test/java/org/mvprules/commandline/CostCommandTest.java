package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.json.MvpReader;
import org.mvprules.rules.Figure;
import org.mvprules.rules.MvpValidator;

class CostCommandTest {

  private static final Path EXAMPLE = Path.of("../partnerships/greenwich-2018.yaml");
  private static final String FILE = EXAMPLE.toString();
  private static final String BROMLEY = "../partnerships/bromley-2017.yaml";

  @TempDir private Path folder;

  private String changed(String from, String to) throws IOException {
    String text = Files.readString(EXAMPLE, StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    return Files.writeString(folder.resolve("greenwich-2018.yaml"), text.replace(from, to))
        .toString();
  }

  @Nested
  class ExitStatuses {

    @Test
    void are0IfTheBudgetCarriesEveryHeading() {
      assertThat(Run.of("cost", FILE).status()).isZero();
    }

    @Test
    void are1IfItDoesNotCarryOne() throws IOException {
      Run run = Run.of("cost", changed("\"2400.00\"", "\"2274.99\""));

      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out())
          .contains("The budget does not carry: chair and vice chair.")
          .contains("£0.01 short");
    }

    @Test
    void are1IfACompleteBudgetLeavesAHeadingOut() throws IOException {
      Run run = Run.of("cost", changed("    - {heading: promotion, amount: \"400.00\"}\n", ""));

      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out()).contains("not budgeted");
    }

    @Test
    void are2IfThatCannotBeTold() throws IOException {
      assertThat(Run.of("cost", BROMLEY).status()).isEqualTo(2);
      assertThat(Run.reading("id: a\n", "cost", "-").status()).isEqualTo(2);
      Run open = Run.of("cost", changed("times: 12", "times: about 12"));
      assertThat(open.status()).isEqualTo(2);
      assertThat(open.out()).contains("Not costed\n").contains("not recorded exactly");
    }

    @Test
    void are65IfAmountsAreTooLarge() throws IOException {
      Run run = Run.of("cost", changed("times: 12", "times: 1000000000"));
      Run larger =
          Run.of(
              "cost",
              changed(
                  "what: printing, amount: \"400.00\"",
                  "what: printing, amount: \"9999999999999.99\""));

      assertThat(run.status()).isEqualTo(1);
      assertThat(larger.status()).isEqualTo(65);
      assertThat(larger.out()).isEmpty();
      assertThat(larger.err())
          .endsWith(
              "greenwich-2018.yaml: found amounts that are too large to be added up; expected a"
                  + " plan and a budget of at most £9,999,999,999,999.99\n");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "cost",
          "cost FILE --format pdf",
          "cost FILE --template --format json",
          "cost FILE --business-case --format csv",
          "cost FILE --business-case --format json",
          "cost FILE --business-case --template",
          "cost FILE --business-case --what-if half_day=3",
          "cost FILE --what-if x",
          "cost FILE --what-if =3",
          "cost FILE --what-if half_day=3 --format csv",
          "cost FILE --read-template t.csv",
          "cost FILE --into t.yaml",
          "cost --read-template - --into -",
          "cost FILE --rules nowhere",
        })
    void are64ForWrongUsage(String line) {
      Run run =
          Run.of(
              Stream.of(line.split(" "))
                  .map(word -> word.equals("FILE") ? FILE : word.replace('_', ' '))
                  .toArray(String[]::new));

      assertThat(run.status()).isEqualTo(64);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("mvp: ");
    }

    @Test
    void are64IfNoGuidanceWasInForceOnTheDayAskedFor() {
      Run run = Run.of("cost", FILE, "--as-of", "1999-01-01");

      assertThat(run.status()).isEqualTo(64);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .startsWith("mvp: --as-of: found 1999-01-01, when no guidance was in force; expected ")
          .doesNotContain("/asAt");
    }

    @Test
    void are65IfNoGuidanceWasInForceOnTheDayOfTheRecord() {
      String record = "id: a\nasAt: 1999-01-01\n";

      Run run = Run.reading(record, "cost", "-");

      assertThat(run.status()).isEqualTo(65);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .contains("/asAt: found 1999-01-01, when no guidance was in force; expected ");
      assertThat(Run.reading(record, "cost", "-", "--as-of", "2018-04-01").status()).isEqualTo(2);
    }

    @Test
    void are65ForFilesThatCannotBeRead() throws IOException {
      assertThat(Run.of("cost", "no-such.yaml").status()).isEqualTo(65);
      assertThat(Run.of("cost", folder.toString()).status()).isEqualTo(65);
      assertThat(Run.of("cost", "a\0b").status()).isEqualTo(65);
      assertThat(Run.of("cost", "--read-template", "no-such.csv").status()).isEqualTo(65);
      Run setting = Run.of("cost", changed("separate activity", "somehow"));
      assertThat(setting.status()).isEqualTo(65);
      assertThat(setting.err()).contains("/settings/preparation");
    }
  }

  @Nested
  class Writing {

    @Test
    void noLineOfTextIsLongerThan80() {
      Stream.of("cost", "template", "what-if")
          .map(
              each ->
                  switch (each) {
                    case "cost" -> Run.of("cost", FILE);
                    case "template" -> Run.of("cost", FILE, "--template");
                    default -> Run.of("cost", FILE, "--what-if", "half day=100");
                  })
          .forEach(run -> assertThat(run.out().lines()).allMatch(line -> line.length() <= 80));
    }

    @Test
    void poundsAreUtf8InEveryFormat() {
      for (String format : new String[] {"text", "markdown", "html", "csv", "json"}) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(
            new String[] {"cost", FILE, "--format", format},
            InputStream.nullInputStream(),
            out,
            OutputStream.nullOutputStream());
        String hex = HexFormat.of().formatHex(out.toByteArray());

        assertThat(hex).as(format).contains("c2a3");
        assertThat(hex.startsWith("efbbbf")).as(format).isEqualTo(format.equals("csv"));
      }
    }

    @Test
    void htmlCanBeReadAloudAndPrintedAndRunsNothing() {
      for (String[] call :
          new String[][] {
            {"cost", FILE, "--format", "html"}, {"cost", FILE, "--template", "--format", "html"}
          }) {
        String html = Run.of(call).out();

        assertThat(html)
            .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
            .contains("<meta charset=\"utf-8\">", "scope=\"col\"", "scope=\"row\"")
            .contains("@media print")
            .doesNotContain("<script", "src=", "url(", "@import", "<img", "<link");
        assertThat(count(html, "<table"))
            .isPositive()
            .isEqualTo(count(html, "<caption"))
            .isEqualTo(count(html, "</table>"));
        assertThat(count(html, "<h1")).isOne();
      }
    }

    private static long count(String text, String what) {
      return Pattern.compile(what, Pattern.LITERAL).matcher(text).results().count();
    }

    @Test
    void namesAreOnlyEverText() {
      String record =
          "id: a\nname: \"<script>alert('x')</script> =1+1 | **b** [c](http://d)\"\n"
              + "workPlan: {activities: [{id: b, title: \"=HYPERLINK(1)\", times: 1, otherCosts:"
              + " [{heading: other, what: \"@SUM(A1)\", amount: \"1.00\"}]}]}\n";

      assertThat(Run.reading(record, "cost", "-", "--format", "html").out())
          .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
          .doesNotContain("<script");
      assertThat(Run.reading(record, "cost", "-", "--format", "markdown").out())
          .startsWith("# \\<script\\>alert('x')\\</script\\> =1+1 \\| \\*\\*b\\*\\* \\[c\\](http:");
      assertThat(Run.reading(record, "cost", "-", "--format", "csv").out())
          .contains("\r\nb,'=HYPERLINK(1),other,'@SUM(A1),");
    }

    @Test
    void aPlanWithoutCostsSaysSo() {
      assertThat(Run.reading("id: a\n", "cost", "-").out())
          .contains("Nothing of the work plan is costed.")
          .contains("No budget is recorded");
    }

    @Test
    void whatIsMissingInATemplateIsMarked() {
      Run run = Run.reading("id: a\n", "cost", "-", "--template");

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out())
          .contains("Funding template: missing")
          .contains("- 1 Chair and vice-chair: preparing and chairing meetings")
          .contains("- 11 Commissioning link with chair and vice-chair")
          .contains("- T Total funding request (for which days is missing)")
          .contains("- Submitted to the CCG lead");
    }

    @Test
    void theCommissioningLinkNeedsANameAndNoMoney() {
      String named = "id: a\narrangements: {keyLinkName: the lead for maternity}\n";
      String free = "id: a\nbudget: {lines: [{heading: commissioning link, amount: \"0.00\"}]}\n";

      assertThat(Run.reading(named, "cost", "-", "--template").out().replaceAll("\\s+", " "))
          .contains("vice-chair: the lead for maternity")
          .doesNotContain("- 11 Commissioning link", "name or office of the link is not given");
      assertThat(Run.reading(free, "cost", "-", "--template").out().replaceAll("\\s+", " "))
          .contains("- Line 11: name or office of the link is not given; the amount may be £0.00.")
          .doesNotContain("- 11 Commissioning link");
    }
  }

  @Nested
  class ToCheck {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "total: \"9000.00\" | total: \"8610.00\" | Total: South East London expected about"
              + " £9,000.00; this is £390.00 less. It is an expectation and no limit. (BUD-03)",
          "\"2400.00\" | \"1800.00\" | Line 1: the plan comes to £2,275.00, £475.00 more than is"
              + " requested. (PAY-02)",
          "submittedOn: 2018-03-12 | submittedOn: 2018-04-01 | Date: sent late, by days: 1. (BUD-04)",
          "planAttached: yes | planAttached: no | Field 4c: the work plan is not attached. (BUD-06,"
              + " AMB-10)",
          "contactDetails: yes | contactDetails: no | Field 3: how to reach the contact is not said."
              + " (CHR-09)",
          "contact: chair | contact: nobody | Field 2: no contact is named; usually chair or"
              + " vice-chair are. (CHR-09)",
          "agreedWithLmsOn: 2018-02-20 | agreedWithLmsOn: 2018-03-13 | Field 5: the work plan was"
              + " agreed after the request was sent. (BUD-06)",
          "heading: promotion, amount: \"400.00\"} | heading: other, amount: \"400.00\"} | Other: the"
              + " template has no line for it.",
          "heading: training, amount: \"300.00\"} | heading: promotion, amount: \"300.00\"} | Line 9: 2"
              + " lines of the budget are added up here.",
          "heading: training, amount: \"300.00\"} | heading: training, amount: \"0.00\"} | Line 10:"
              + " nothing is asked for, and no existing training is named. (CHR-08)",
          "settings: {preparation: separate activity} | settings: {feePer: day} | Line 1: how preparing"
              + " is counted is not chosen (setting preparation), so the plan is a range. (PAY-21)",
          "2018-05-16, 2018-07-18, | | Line 1: the line is for meetings every two months; the plan has"
              + " 4. (OUT-02)",
          "noFreeOne: no | reason: none | whether one was looked for is not recorded. (BUD-07)",
        })
    void isWhatACommissionerWouldAsk(String from, String to, String remark) throws IOException {
      String out = Run.of(asked(changed(from, to == null ? "" : to))).out();

      assertThat(Run.of(asked(FILE)).out()).doesNotContain(remark);
      assertThat(out.replaceAll("\\s+", " ")).contains(remark);
    }

    private static String[] asked(String file) {
      return new String[] {"cost", file, "--template", "--rules", "south-east-london-2018"};
    }

    @Test
    void isNothingOfNinethousandPoundsInAnotherYear() throws IOException {
      String later =
          changed(
              "first: 2018-04-01, last: 2019-03-31}\n  total",
              "first: 2019-04-01, last: 2020-03-31}\n  total");
      String other = Files.readString(Path.of(later)).replace("9000.00", "8610.00");
      Files.writeString(Path.of(later), other);

      assertThat(Run.of("cost", later, "--template").out())
          .contains("Total funding request for 1")
          .doesNotContain("BUD-03");
    }

    @Test
    void isPreparingThatIsNotPlanned() throws IOException {
      String text = Files.readString(EXAMPLE).replaceAll(", preparation: [0-9]+", "");
      String file = Files.writeString(folder.resolve("a.yaml"), text).toString();

      assertThat(Run.of("cost", file, "--template").out())
          .contains("the line covers preparing, and the plan has no time for it.");
    }
  }

  @Nested
  class WhatIf {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "involvement payment for a day=160.00 | £8,245.00  £8,385.00",
          "half day=300 | £8,245.00  £7,345.00",
          "preparation=included in fee | £8,245.00  £7,345.00",
          "/workPlan/activities/3/times=8 | £8,245.00  £7,805.00",
          "/settings/preparation=included in fee | £8,245.00  £7,345.00",
          "/workPlan/activities/6/otherCosts/0/amount=500.00 | £8,245.00  £8,445.00",
        })
    void oneThingIsOtherwise(String what, String totals) {
      Run run = Run.of("cost", FILE, "--what-if", what);

      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("- " + what).containsPattern("Altogether +" + totals);
    }

    @Test
    void nothingChangesIfItIsAsItIs() {
      Run run = Run.of("cost", FILE, "--what-if", "half day=240");

      assertThat(run.status()).isZero();
      assertThat(run.out()).contains("No line changes.");
    }

    @Test
    void anyFigureOfTheBookCanBe() {
      for (String book : List.of("national", "south-east-london-2018", "north-central-london")) {
        for (Figure figure : MvpValidator.withRuleBook(book).ruleBook().figures()) {
          String what = figure.name() + "=" + figure.value();

          Run run =
              Run.of("cost", FILE, "--rules", book, "--as-of", "2026-04-05", "--what-if", what);

          assertThat(run.err()).as(book + ": " + what).isEmpty();
          assertThat(run.out()).contains("- " + what).contains("Totals");
        }
      }
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "half dey=3 | did you mean half day?",
          "half day=3.00 | half day: found \"3.00\"; expected a whole number",
          "service user share=0.3 | expected a share such as 1/3",
          "involvement payment for a day=£160 | expected pounds and pence such as \"150.00\"",
          "preparation=never | preparation: found \"never\"; expected one of separate activity",
          "/workPlan/activities/70/times=8 | expected a number from 0 to 6",
          "/workPlan/activity/0/times=8 | found nothing recorded at \"activity\"; expected one of",
          "/workPlan/activities/3/times=often | /workPlan/activities/3/times: found \"often\"",
          "/workPlan/activities/3/tmes=8 | did you mean times?",
          "/id/x=8 | found a single value",
        })
    void whatCannotBeIsWrongUsage(String what, String message) {
      Run run = Run.of("cost", FILE, "--what-if", what);

      assertThat(run.status()).isEqualTo(64);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("mvp: --what-if: ").contains(message);
    }
  }

  @Nested
  class ReadTemplate {

    private String csv() throws IOException {
      Run run = Run.of("cost", FILE, "--template", "--format", "csv");
      return Files.writeString(folder.resolve("t.csv"), run.out(), StandardCharsets.UTF_8)
          .toString();
    }

    @Test
    void putsTheMoneyBackAsItWas() throws IOException {
      Mvp mvp = MvpReader.read(EXAMPLE);

      Run run = Run.of("cost", "--read-template", csv(), "--into", FILE);

      assertThat(run.err()).isEmpty();
      assertThat(run.status()).isZero();
      assertThat(read(run)).isEqualTo(mvp);
    }

    @Test
    void makesARecordOfItsOwn() throws IOException {
      Mvp mvp = MvpReader.read(EXAMPLE);

      Mvp read = read(Run.of("cost", "--read-template", csv()));

      assertThat(read.budget().orElseThrow().lines()).isEqualTo(mvp.budget().orElseThrow().lines());
      assertThat(read.budget().orElseThrow().total()).isEqualTo(mvp.budget().orElseThrow().total());
      assertThat(read.fundingRequest()).isEqualTo(mvp.fundingRequest());
    }

    @Test
    void aNamedLinkIsOne() throws IOException {
      String csv = Files.readString(Path.of(csv())).replace("\r\nL11b,", "\r\nX,");
      String link = "\r\nL11b,,,the lead for maternity,,,,,,\r\n";
      String named = csv.replaceFirst("\r\nX,[^\r]*\r\n", link);
      Path none = folder.resolve("none.yaml");
      Files.writeString(none, "id: greenwich-2018\narrangements: {keyLink: no}\n");

      Run run = Run.reading(named, "cost", "--read-template", "-", "--into", none.toString());

      assertThat(read(run).arrangements().keyLink()).isEqualTo(Answer.YES);
      assertThat(read(run).arrangements().keyLinkName()).contains("the lead for maternity");
    }

    @Test
    void leavesOutAnAgreementToOtherMoney() throws IOException {
      String agreed =
          changed("  complete: yes\n  lines:", "  complete: yes\n  agreed: yes\n  lines:");
      String csv = csv();
      String other =
          Files.writeString(
                  folder.resolve("other.csv"),
                  Files.readString(Path.of(csv)).replace("2400.00", "2500.00"))
              .toString();

      Run same = Run.of("cost", "--read-template", csv, "--into", agreed);
      Run changed = Run.of("cost", "--read-template", other, "--into", agreed);

      assertThat(same.out()).contains("agreed: yes");
      assertThat(same.err()).isEmpty();
      assertThat(changed.out()).contains("\"2500.00\"").doesNotContain("agreed: yes");
      assertThat(changed.err()).contains("no longer that of the record");
    }

    @Test
    void isNotPutIntoTheRecordOfAnother() throws IOException {
      Run run = Run.of("cost", "--read-template", csv(), "--into", BROMLEY);

      assertThat(run.status()).isEqualTo(65);
      assertThat(run.err()).contains("found the template of \"greenwich-2018\"");
    }

    @Test
    void canComeFromTheStandardInput() throws IOException {
      String text = Files.readString(Path.of(csv()));

      assertThat(Run.reading(text, "cost", "--read-template", "-").status()).isZero();
    }

    private static Mvp read(Run run) {
      return MvpReader.read(
          new java.io.ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)), "back");
    }
  }
}
