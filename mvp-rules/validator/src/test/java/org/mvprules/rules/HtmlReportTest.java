package org.mvprules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mvprules.rules.Reports.finding;
import static org.mvprules.rules.Reports.requirement;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mvprules.rules.words.Bounds;

class HtmlReportTest {

  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile(" href=\"([^\"]*)\"");

  static Stream<String> pages() {
    Report everything = JsonReportTest.everything();
    return Stream.of(
            HtmlReport.of(everything),
            HtmlReport.of(everything).only(Selection.all().with(Status.NOT_MET)),
            HtmlReport.of(everything).withMembers(List.of(composition(3, 0, 0, 7))),
            HtmlReport.of(Reports.of(Outcome.MEETS_GUIDANCE)),
            HtmlReport.of(Reports.byAnotherBook(Outcome.MEETS_GUIDANCE)))
        .map(HtmlReport::toString);
  }

  private static Composition composition(
      long strictly, long leniently, long notKnown, long others) {
    return new Composition(
        Optional.empty(),
        Bounds.exactly(strictly + leniently + notKnown + others),
        Bounds.exactly(strictly),
        Bounds.exactly(leniently),
        Bounds.exactly(notKnown),
        Bounds.exactly(others));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void standsByItself(String page) {
    // What a drawing refers to is in the page itself.
    assertThat(page.replace("url(#", "")).doesNotContain("url(");
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\"")
        .endsWith("</html>\n")
        .contains("<meta charset=\"utf-8\">", "name=\"viewport\"", "<main", "<h1")
        .doesNotContain("<script", "<link", "src=", "@import", "javascript:");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void leadsOnlyToWhatItHasAndNamesEachPlaceOnce(String page) {
    List<String> ids = found(ID, page);

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(found(LINK, page))
        .allSatisfy(link -> assertThat(link).startsWith("#"))
        .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void skipsNoLevelOfHeadings(String page) {
    int before = 0;
    for (String level : found(Pattern.compile("<h([1-6])"), page)) {
      int now = Integer.parseInt(level);
      assertThat(now).isBetween(1, before + 1);
      before = now;
    }
    assertThat(before).isPositive();
  }

  private static List<String> found(Pattern pattern, String page) {
    return pattern.matcher(page).results().map((MatchResult each) -> each.group(1)).toList();
  }

  @Test
  void saysWhatTheTextSays() {
    Report report = JsonReportTest.everything();
    String page = plain(HtmlReport.of(report).toString());

    for (AssessedRequirement each : report.requirements()) {
      assertThat(page).contains(each.id(), each.title());
      each.notes().forEach(note -> assertThat(page).contains(note.text()));
      if (each.status() != Status.ASK_A_PERSON) {
        each.findings().forEach(found -> assertThat(page).contains(found.found()));
      }
    }
    report.questions().forEach(each -> assertThat(page).contains(each.question(), each.lookFor()));
  }

  @Test
  void leavesOutWhatIsNotChosenAndSaysSo() {
    Report report = JsonReportTest.everything();
    Selection notMet = Selection.all().with(Status.NOT_MET);
    String page = HtmlReport.of(report).only(notMet).toString();

    assertThat(plain(page)).contains(notMet.words(report));
    for (AssessedRequirement each : report.requirements()) {
      assertThat(page.contains(" id=\"" + each.id() + "\""))
          .as(each.id())
          .isEqualTo(each.status() == Status.NOT_MET);
    }
  }

  @Test
  void takesTextsForTexts() {
    String hostile = "</main><script>alert('x')</script> & \"more\" \u0007";
    Report report =
        Reports.of(
            hostile,
            "not run",
            Outcome.UNDECIDED,
            requirement(
                "MEM-01",
                Strength.MUST,
                Status.REVIEW,
                List.of(finding("MEM-01", Status.REVIEW, hostile, hostile, Optional.empty())),
                List.of()));

    String page = HtmlReport.of(report).toString();

    assertThat(page)
        .contains("&lt;/main&gt;&lt;script&gt;alert(")
        .contains("&amp; ")
        .doesNotContain("<script", "\u0007");
    assertThat(page.split("</main>", -1)).hasSize(2);
  }

  @Test
  void drawsTheMembersBesideTheirNumbers() {
    String page =
        HtmlReport.of(JsonReportTest.everything())
            .withMembers(List.of(composition(3, 1, 2, 6)))
            .toString();

    assertThat(page).contains("<svg", "role=\"img\"", "<title", "<desc");
    String words = plain(page);
    assertThat(words).contains("Who the members are", "3", "1", "2", "6", "12");
  }

  @Test
  void drawsNothingOfMembersOfWhomNothingIsKnown() {
    Composition nobody =
        new Composition(
            Optional.empty(),
            Bounds.from(0),
            Bounds.from(0),
            Bounds.from(0),
            Bounds.from(0),
            Bounds.from(0));

    String page =
        HtmlReport.of(JsonReportTest.everything()).withMembers(List.of(nobody)).toString();

    assertThat(page).contains("Who the members are").doesNotContain("<svg");
  }

  private static String plain(String page) {
    return page.replaceAll("(?s)<style>.*?</style>|<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
