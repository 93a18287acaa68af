package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notices and letters of made-up people, compared with what they were before. */
class NoticeTest {

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final String PEOPLE = RESOURCES.resolve("people.yaml").toString();
  private static final String DAY = "2026-04-05";

  private static Run notice(String who, String... more) {
    String[] arguments = new String[5 + more.length];
    System.arraycopy(new String[] {"notice", PEOPLE, who, "--as-of", DAY}, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return Run.of(arguments);
  }

  private static void assertAsBefore(String name, Run run) throws IOException {
    Path golden = RESOURCES.resolve("notices").resolve(name);
    if ("update".equals(System.getProperty("mvp.golden"))) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, run.out(), StandardCharsets.UTF_8);
    }
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fee", "rather-not", "none", "ill"})
  void isToldAsText(String who) throws IOException {
    assertAsBefore(who + ".txt", notice(who));
    assertAsBefore(who + "-letter.txt", notice(who, "--letter"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fee", "rather-not", "none", "ill"})
  void isToldAsAPage(String who) throws IOException {
    assertAsBefore(who + ".html", notice(who, "--format", "html"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fee", "rather-not", "none", "ill"})
  void noLineOfTheTextIsWiderThanThePage(String who) {
    assertThat(notice(who).out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(notice(who, "--letter").out().lines()).allMatch(line -> line.length() <= 80);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--letter"})
  void thePageStandsByItself(String letter) {
    String page =
        letter.isEmpty()
            ? notice("rather-not", "--format", "html").out()
            : notice("rather-not", "--format", "html", letter).out();

    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
        .containsOnlyOnce("<title>")
        .containsOnlyOnce("<h1")
        .contains("@media print")
        .doesNotContain("<script", "src=", "url(", "<link", "@import");
  }

  @Test
  void textsOfTheRecordAreEscapedInThePage() {
    assertThat(notice("rather-not", "--format", "html", "--letter").out())
        .contains("Focus group on &lt;discharge&gt; &amp; home")
        .doesNotContain("<discharge>");
  }

  @Test
  void promisesNothing() {
    for (String who : new String[] {"fee", "rather-not", "none", "ill"}) {
      assertThat(notice(who).out().replaceAll("\\s+", " "))
          .doesNotContain("guarantee", "will not affect", "does not affect", "You will keep")
          .contains("It decides nothing about what you are entitled to");
    }
  }

  @Test
  void theLetterSaysNothingPrivate() {
    assertThat(notice("ill", "--letter").out())
        .doesNotContain("benefit", "Universal Credit", "sick", "insurer");
  }

  /** What two people told of themselves, exchanged: others see no difference, and they do. */
  @Test
  void reportsAreTheSameWhoeverReceivesWhat() throws IOException {
    String people = Files.readString(Path.of(PEOPLE), StandardCharsets.UTF_8);
    String one = "{benefits: yes, named: [employment and support allowance, carers allowance]}";
    String other = "{benefits: no}";
    String exchanged = people.replace(one, "?").replace(other, one).replace("?", other);

    for (String[] how :
        new String[][] {
          {}, {"--brief"}, {"--format", "json"}, {"--rules", "south-east-london-2018"}
        }) {
      Run before = Run.reading(people, validate(how));
      assertThat(before.out()).isNotBlank();
      assertThat(Run.reading(exchanged, validate(how))).isEqualTo(before);
    }
    for (String who : new String[] {"fee", "none"}) {
      String[] notice = {"notice", "-", who, "--as-of", DAY};
      assertThat(Run.reading(exchanged, notice)).isNotEqualTo(Run.reading(people, notice));
    }
  }

  private static String[] validate(String... how) {
    return Stream.concat(Stream.of("validate", "-", "--as-of", DAY), Stream.of(how))
        .toArray(String[]::new);
  }

  @Nested
  class WrongCalls {

    @Test
    void somebodyUnknownEndsWith64AndNamesNobodyElse() {
      Run run = notice("m-99");

      assertThat(run.status()).isEqualTo(64);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .startsWith(
              "mvp: MEMBER: found \"m-99\", whom the member list does not know; expected the id of"
                  + " a person, as it stands in the file under memberList, members, id\n")
          .doesNotContain("fee", "rather-not", "benefits", "sick");
    }

    @Test
    void aDayBeforeAnyGuidanceEndsWith64() {
      assertThat(Run.of("notice", PEOPLE, "fee", "--as-of", "2017-02-28").status()).isEqualTo(64);
    }

    @Test
    void anotherFormatEndsWith64() {
      assertThat(notice("fee", "--format", "json").status()).isEqualTo(64);
    }

    @Test
    void aMissingPersonEndsWith64() {
      assertThat(Run.of("notice", PEOPLE).status()).isEqualTo(64);
    }

    @Test
    void aFileThatIsNotThereEndsWith65() {
      assertThat(Run.of("notice", "nowhere.yaml", "fee").status()).isEqualTo(65);
    }

    @Test
    void aMistakeInPrivateFactsIsToldWithoutThem() {
      Run run =
          Run.reading(
              "id: a\nmemberList: {members: [{id: b, personal: {benefits: MARKER-7}}]}\n",
              "notice",
              "-",
              "b");

      assertThat(run.status()).isEqualTo(65);
      assertThat(run.err()).contains("/memberList/members/0/personal").doesNotContain("MARKER-7");
    }

    @Test
    void aSettingThatTheRuleBookDoesNotTakeEndsWith65() {
      Run run =
          Run.reading(
              "id: a\nmemberList: {members: [{id: b}]}\nsettings: {preparation: somehow}\n",
              "notice",
              "-",
              "b",
              "--as-of",
              DAY);

      assertThat(run.status()).isEqualTo(65);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("/settings/preparation");
    }

    @Test
    void theStandardInputIsReadToo() {
      Run run =
          Run.reading(
              "id: a\nmemberList: {members: [{id: b}]}\n", "notice", "-", "b", "--as-of", DAY);

      assertThat(run.status()).isZero();
      assertThat(run.out()).contains("part in a. It decides nothing");
    }
  }
}
