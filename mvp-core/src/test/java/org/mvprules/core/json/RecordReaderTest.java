package org.mvprules.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Share;
import org.mvprules.core.member.Job;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Occupation;
import org.mvprules.core.member.Office;
import org.mvprules.core.member.Organisation;
import org.mvprules.core.member.Post;
import org.mvprules.core.member.Role;

class RecordReaderTest {

  /** A word that must be said. */
  public enum Outcome {
    MET,
    NOT_MET
  }

  /** One component of every kind. */
  public record Everything(
      String text,
      boolean holds,
      int few,
      long many,
      LocalDate day,
      Count count,
      Share share,
      Money money,
      Outcome outcome,
      Answer answer,
      Optional<String> perhaps,
      List<Count> counts,
      Map<String, Outcome> outcomes,
      MemberList memberList,
      List<Role> roles) {}

  /** The record of a scenario, as rule books have them. */
  public record Scenario(
      String name, LocalDate asOf, Mvp given, Map<String, Outcome> expect, List<String> speaks) {}

  /** A record with a property whose name is a word of Java. */
  public record Book(Optional<String> extends_) {}

  /** A record that refuses a value in its own way. */
  public record Even(long number) {
    /** Refuses odd numbers. */
    public Even {
      if (number % 2 != 0) {
        throw new IllegalArgumentException("odd numbers such as \"" + number + "\"");
      }
    }
  }

  @Nested
  class Types {
    private static final Everything EXPECTED =
        new Everything(
            "no",
            true,
            -3,
            999_999_999_999_999_999L,
            LocalDate.of(2024, 2, 29),
            Count.about(20),
            new Share(1, 3),
            new Money(900_000),
            Outcome.NOT_MET,
            Answer.NO,
            Optional.of("x"),
            List.of(Count.exactly(0), Count.atLeast(30)),
            Map.of("MEM-01", Outcome.MET),
            MemberList.NOT_RECORDED,
            List.of(Office.of(Post.VICE_CHAIR)));

    @Test
    void allAreReadFromYaml() {
      String yaml =
          """
          text: no
          holds: yes
          few: -3
          many: 999999999999999999
          day: 2024-02-29
          count: about 20
          share: 1/3
          money: "9000.00"
          outcome: not met
          answer: false
          perhaps: x
          counts: [0, at least 30]
          outcomes:
            MEM-01: met
          roles:
            - office: vice chair
          """;
      assertThat(read(Everything.class, yaml, Format.YAML)).isEqualTo(EXPECTED);
    }

    @Test
    void allAreReadFromJson() {
      String json =
          """
          {
            "text": "no", "holds": true, "few": -3, "many": 999999999999999999,
            "day": "2024-02-29", "count": "about 20", "share": "1/3", "money": "9000.00",
            "outcome": "not met", "answer": "no", "perhaps": "x", "counts": [0, "at least 30"],
            "outcomes": { "MEM-01": "met" }, "roles": [{ "office": "vice chair" }]
          }
          """;
      assertThat(read(Everything.class, json, Format.JSON)).isEqualTo(EXPECTED);
    }

    @Test
    void aPropertyMayBeCalledByAWordOfJava() {
      assertThat(read(Book.class, "extends: another", Format.YAML).extends_()).contains("another");
      assertRefused(
          Book.class,
          "extends_: another",
          "file:1:1 /extends_: found \"extends_\", a name that is not known here; expected"
              + " extends; did you mean extends?");
    }

    @Test
    void whatIsRequiredIsAskedForAtOnce() {
      assertThatExceptionOfType(BadInputException.class)
          .isThrownBy(() -> read(Everything.class, "answer: yes", Format.YAML))
          .satisfies(
              refused ->
                  assertThat(refused.problems())
                      .extracting(Problem::expected)
                      .containsExactly(
                          "\"text\" with text",
                          "\"holds\" with yes or no",
                          "\"few\" with a whole number, such as 12",
                          "\"many\" with a whole number, such as 12",
                          "\"day\" with a day, such as 2024-03-31",
                          "\"count\" with a whole number, such as 12, about 12 or at least 12",
                          "\"share\" with a share from 0 to 1 in quotes, such as \"1/3\"",
                          "\"money\" with pounds and pence in quotes, such as \"9000.00\"",
                          "\"outcome\" with one of met, not met"));
    }

    @ParameterizedTest
    @CsvSource({
      "few, 2147483648, a whole number from -2147483648 to 2147483647",
      "few, 9223372036854775808, a whole number from -2147483648 to 2147483647",
      "few, 1.0, a whole number",
      "few, '\"1\"', without quotes",
      "many, 1000000000000000000, a whole number of at most 18 digits",
      "many, -9223372036854775809, a whole number of at most 18 digits",
      "many, '\"1\"', 'a whole number, such as 12, without quotes'",
      "many, 1e3, a whole number",
      "share, 4/3, a share from 0 to 1",
      "share, 1/0, a share from 0 to 1",
      "share, 0.3, a share from 0 to 1",
      "share, -1/3, a share from 0 to 1",
      "share, true, a share from 0 to 1",
      "share, [1/3], a share from 0 to 1",
      "share, {}, a share from 0 to 1",
      "holds, not recorded, 'one of yes, no'",
      "holds, 1, 'one of yes, no'",
      "answer, tRUE, 'one of yes, no, not recorded'",
      "perhaps, 1.5, text: put quotation marks around it",
      "counts, 3, a list",
      "outcomes, x, a group of named values",
      "day, 2023-02-29, 'a day, such as'",
    })
    void otherValuesAreRefused(String name, String value, String expected) {
      assertThatExceptionOfType(BadInputException.class)
          .isThrownBy(() -> read(Everything.class, name + ": " + value, Format.YAML))
          .satisfies(
              refused ->
                  assertThat(refused.problems())
                      .filteredOn(problem -> problem.pointer().equals("/" + name))
                      .singleElement()
                      .extracting(Problem::expected)
                      .asString()
                      .contains(expected));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theRoleIsToldByItsFirstName(Format format) {
      Mvp mvp =
          read(
              Mvp.class,
              """
              { "id": "a", "memberList": { "members": [ { "id": "m", "roles": [
                { "job": "midwife", "organisation": "local trust" },
                { "office": "chair" } ] } ] } }
              """,
              format);
      assertThat(mvp.memberList().members().get(0).roles())
          .containsExactly(
              new Job(
                  Occupation.MIDWIFE,
                  Organisation.LOCAL_TRUST,
                  org.mvprules.core.member.FieldOfWork.NOT_RECORDED,
                  Organisation.NOT_RECORDED,
                  org.mvprules.core.member.Tenure.NOW),
              Office.of(Post.CHAIR));
    }
  }

  @Nested
  class Scenarios {
    private static final String SCENARIO =
        """
        name: A third is enough
        asOf: 2019-01-01
        given:
          id: bromley
          evidence:
            - about: /id
              source: us
        expect:
          MEM-02: not met
          MEM-01: met
        speaks: [MEM-01]
        """;

    @Test
    void areReadWithThePartnershipInThem() {
      Scenario scenario = read(Scenario.class, SCENARIO, Format.YAML);
      assertThat(scenario.given().id()).isEqualTo("bromley");
      assertThat(scenario.expect().keySet()).containsExactly("MEM-02", "MEM-01");
      assertThat(scenario.speaks()).containsExactly("MEM-01");
    }

    @Test
    void evidenceIsAboutThePartnershipInThem() {
      assertRefused(
          Scenario.class,
          SCENARIO.replace("/id", "/name"),
          "/given/evidence/0/about: found \"/name\", which points to nothing in this record");
    }

    @Test
    void aPartnershipThatIsLeftOutIsAskedFor() {
      assertRefused(
          Scenario.class,
          "name: a\nasOf: 2019-01-01",
          "file:1:1: found no \"given\"; expected \"given\" with a group of named values");
    }

    @Test
    void valuesOfAMapAreChecked() {
      assertRefused(
          Scenario.class,
          SCENARIO.replace("MEM-01: met", "a/b~c: mett"),
          "file:10:3 /expect/a~1b~0c: found \"mett\"; expected one of met, not met;"
              + " did you mean met?");
    }
  }

  @Nested
  class Refusals {
    @Test
    void whatARecordRefusesInItsOwnWayIsTold() {
      assertRefused(
          Even.class,
          "number: 3",
          "file:1:1: found what cannot be (odd numbers such as \"3\"); expected values that fit");
    }

    @Test
    void whatACoreValueRefusesIsToldAtItsPlace() {
      assertRefused(
          Mvp.class,
          "id: a\nsettings:\n  tries: \"\\t\"",
          "file:3:3 /settings/tries: found a text with nothing in it; expected some text");
    }

    @Test
    void problemsStandInTheOrderOfTheFile() {
      assertThatExceptionOfType(BadInputException.class)
          .isThrownBy(() -> read(Mvp.class, "budget: 1\nname: 2\nid: 3", Format.YAML))
          .satisfies(
              refused ->
                  assertThat(refused.problems())
                      .extracting(Problem::line)
                      .containsExactly(1, 2, 3));
    }
  }

  @Nested
  class TypesThatCannotBeRead {
    public record Fraction(double value) {}

    public record Exact(Optional<BigDecimal> value) {}

    public record Numbered(Map<Integer, String> values) {}

    public record Itself(Itself itself) {}

    public record Generic<T>(T value) {}

    public record Raw(List<?> values) {}

    public sealed interface Either permits Left, Right {}

    public record Left(String name) implements Either {}

    public record Right(String name) implements Either {}

    public record Alike(Either either) {}

    record Hidden(String name) {}

    @ParameterizedTest
    @ValueSource(
        classes = {
          Fraction.class,
          Exact.class,
          Numbered.class,
          Itself.class,
          Generic.class,
          Raw.class,
          Alike.class,
          Hidden.class
        })
    @SuppressWarnings("unchecked") // the parameter cannot be told to be a record any better
    void areRefusedBeforeAnythingIsRead(Class<?> type) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RecordReader.of((Class<? extends Record>) type))
          .withMessageContaining("cannot be read from a file");
    }
  }

  private static <R extends Record> R read(Class<R> type, String text, Format format) {
    return RecordReader.of(type)
        .read(new ByteArrayInputStream(text.getBytes(UTF_8)), "file", format);
  }

  private static void assertRefused(Class<? extends Record> type, String yaml, String message) {
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> read(type, yaml, Format.YAML))
        .withMessageContaining(message);
  }
}
