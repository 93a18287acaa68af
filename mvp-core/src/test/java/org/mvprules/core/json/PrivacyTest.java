package org.mvprules.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.payment.Benefit;
import org.mvprules.core.payment.PrivateFacts;
import org.mvprules.core.payment.ReceivesBenefits;

/** What concerns one person alone is repeated by nothing but the writer of records. */
class PrivacyTest {

  /** A trace of what stands here for anything private. */
  private static final String TRACE = "qxq";

  /** Words that say something of a person. */
  private static final List<String> FLAGS =
      List.of("prefers", "not to say", "carer", "disability", "yes", "no,", "named", "sick");

  private static final PrivateFacts FACTS =
      new PrivateFacts(
          ReceivesBenefits.PREFERS_NOT_TO_SAY,
          List.of(Benefit.CARERS_ALLOWANCE, Benefit.DISABILITY_LIVING_ALLOWANCE),
          Answer.YES);

  @Nested
  class Values {

    private static final Member MEMBER = Member.builder("m1").personal(FACTS).build();
    private static final Mvp MVP =
        Mvp.builder("a").memberList(MemberList.builder().member(MEMBER).build()).build();

    @Test
    void tellNothing() {
      for (Object each : List.of(FACTS, MEMBER, MVP.memberList(), MVP, Optional.of(MVP))) {
        assertThat(each.toString().toLowerCase(Locale.ROOT)).doesNotContain(FLAGS);
      }
      assertThat(FACTS).hasToString(PrivateFacts.NOT_RECORDED.toString());
    }

    @Test
    void areWrittenByTheWriter() {
      assertThat(MvpWriter.toJson(MVP)).contains("prefers not to say", "carers allowance");
      assertThat(MvpWriter.toYaml(MVP)).contains("prefers not to say", "carers allowance");
    }

    @Test
    void areNotNamedWhenTheyAreRefused() {
      List<Benefit> twice = List.of(Benefit.CARERS_ALLOWANCE, Benefit.CARERS_ALLOWANCE);
      assertThatExceptionOfType(ImpossibleFactException.class)
          .isThrownBy(() -> new PrivateFacts(ReceivesBenefits.YES, twice, Answer.NO))
          .withMessage("named/1: found a benefit a second time; expected each benefit once");
    }
  }

  @Nested
  class Reading {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{ \"benefits\": \"qxqxqxqxqxqx-yes\" }",
          "{ \"benefits\": \"yess\", \"onSickLeave\": \"qxqxqxqxqxqx\" }",
          "{ \"benefits\": \"qxqxqxqxqxqx \u2028\" }",
          "{ \"named\": [\"qxqxqxqxqxqx\"] }",
          "{ \"named\": \"qxqxqxqxqxqx\" }",
          "{ \"named\": { \"qxqxqxqxqxqx\": 1 } }",
          "{ \"named\": [[\"qxqxqxqxqxqx\"]] }",
          "{ \"named\": [{ \"qxqxqxqxqxqx\": [\"qxqxqxqxqxqx\"] }] }",
          "{ \"onSickLeave\": \"qxqxqxqxqxqx\" }",
          "{ \"onSickLeave\": [\"qxqxqxqxqxqx\"] }",
          "{ \"qxqxqxqxqxqx\": \"yes\" }",
          "{ \"qxqxqxqxqxqx\": { \"qxqxqxqxqxqx\": \"qxqxqxqxqxqx\" } }",
          "{ \"qxqxqxqxqxqx\": 1, \"qxqxqxqxqxqx\": 2 }",
          "{ \"benefits\": \"qxqxqxqxqxqx\", \"benefits\": \"qxqxqxqxqxqx\" }",
          "\"qxqxqxqxqxqx\"",
          "[\"qxqxqxqxqxqx\"]",
          "[{ \"qxqxqxqxqxqx\": \"qxqxqxqxqxqx\" }]",
          "{ \"benefits\": \"qxqxqxqxqxqx\\ud83e\" }",
          "{ \"qxqxqxqxqxqx\\ud83e\": 1 }",
          "{ \"benefits\": \"qxqxqxqxqxqx\\qxqxqxqx\" }",
          "{ \"benefits\": qxqxqxqxqxqx }",
          "{ \"benefits\": \"yes\" qxqxqxqxqxqx }",
          "{ \"benefits\" qxqxqxqxqxqx }",
          "{ qxqxqxqxqxqx }",
          "{ \"named\": [qxqxqxqxqxqx qxqxqxqxqxqx] }",
          "{ \"named\": [\"qxqxqxqxqxqx\" } }",
          "{ \"benefits\": \"qxqxqxqxqxqx",
          "{ \"benefits\": \"qxqxqxqxqxqx\n\" }",
          "{ \"benefits\": qxqxqxqxqxqx: qxqxqxqxqxqx }",
          "qxqxqxqxqxqx",
        })
    void noMessageRepeatsIt(String personal) {
      String json =
          "{\n\"id\": \"a\",\n\"memberList\": { \"members\": [\n{ \"id\": \"m1\", \"personal\":\n"
              + personal
              + "\n}, { \"id\": \"m2\" }] } }\n";
      for (Format format : Format.values()) {
        refuse(json, format).ifPresent(PrivacyTest::assertTellsNothing);
      }
      assertThat(refuse(json, Format.JSON)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "benefits: qxqxqxqxqxqx-yes",
          "benefits: *qxqxqxqxqxqx",
          "benefits: &qxqxqxqxqxqx yes",
          "benefits: !qxqxqxqxqxqx yes",
          "benefits: !!qxqxqxqxqxqx yes",
          "benefits: !<tag:qxqxqxqxqxqx> yes",
          "benefits: 'qxqxqxqxqxqx",
          "benefits: \"qxqxqxqxqxqx",
          "benefits: \"yes\" qxqxqxqxqxqx",
          "benefits: \"\\qxqxqxqxqxqx\"",
          "benefits: yes: qxqxqxqxqxqx",
          "benefits: |qxqxqxqxqxqx",
          "benefits: %qxqxqxqxqxqx",
          "benefits: @qxqxqxqxqxqx",
          "benefits: - qxqxqxqxqxqx",
          "benefits: [qxqxqxqxqxqx",
          "benefits: {qxqxqxqxqxqx: qxqxqxqxqxqx",
          "benefits: {qxqxqxqxqxqx} qxqxqxqxqxqx",
          "benefits: yes\n          qxqxqxqxqxqx",
          "benefits: yes\n        qxqxqxqxqxqx",
          "benefits: yes\n      qxqxqxqxqxqx",
          "benefits: yes\n    qxqxqxqxqxqx",
          "benefits: yes\nqxqxqxqxqxqx",
          "benefits: yes\n---\nqxqxqxqxqxqx",
          "benefits: yes\n%qxqxqxqxqxqx",
          "benefits: yes\n         qxqxqxqxqxqx: 1",
          "benefits: yes\n       qxqxqxqxqxqx: 1",
          "benefits: 12qxqxqxqxqxqx",
          "named: [qxqxqxqxqxqx]",
          "named:\n          - qxqxqxqxqxqx\n          - qxqxqxqxqxqx: a",
          "named:\n         - qxqxqxqxqxqx\n        - qxqxqxqxqxqx",
          "named: qxqxqxqxqxqx, qxqxqxqxqxqx",
          "qxqxqxqxqxqx: yes",
          "qxqxqxqxqxqx: yes\n        qxqxqxqxqxqx: no",
          "? qxqxqxqxqxqx",
          "? [qxqxqxqxqxqx]",
          "[qxqxqxqxqxqx]: 1",
          "<<: {qxqxqxqxqxqx: qxqxqxqxqxqx}",
          "<<: *qxqxqxqxqxqx",
          "onSickLeave: qxqxqxqxqxqx",
          "onSickLeave: 1.5\n        benefits: qxqxqxqxqxqx",
          "qxqxqxqxqxqx",
          "- qxqxqxqxqxqx",
        })
    void noMessageAboutYamlRepeatsIt(String personal) {
      String yaml =
          "id: a\nmemberList:\n  members:\n    - id: m1\n      personal:\n        "
              + personal
              + "\n    - id: m2\n";
      assertThat(refuse(yaml, Format.YAML)).isPresent();
      refuse(yaml, Format.YAML).ifPresent(PrivacyTest::assertTellsNothing);
    }

    /** What a person said is not told by an error that comes after it either. */
    @ParameterizedTest
    @ValueSource(
        strings = {
          "personal: {benefits: prefers not to say}\n      shoeSize: 3",
          "personal: {benefits: prefers not to say, shoeSize: 3}",
          "personal: {benefits: prefers not to say, named: [disability]}",
          "personal: {benefits: prefers not to say}: 3",
          "personal: {benefits: prefers not to say\n      seat: family",
        })
    void whatWasReadBeforeIsNotToldEither(String member) {
      String yaml = "id: a\nmemberList:\n  members:\n    - id: m1\n      " + member + "\n";
      assertThat(refuse(yaml, Format.YAML).orElseThrow().problems())
          .extracting(Problem::found)
          .allSatisfy(found -> assertThat(found).doesNotContain("prefers", "disab", "allow"));
    }

    @Test
    void thePlaceIsToldAndWhatWasExpected() {
      String yaml =
          """
          id: a
          memberList:
            members:
              - id: m1
                personal:
                  benefits: qxqxqxqxqxqx
                  named: [carers allowance, qxqxqxqxqxqx]
                  qxqxqxqxqxqx: yes
          """;
      assertThat(refuse(yaml, Format.YAML).orElseThrow().problems())
          .extracting(Problem::toString)
          .containsExactly(
              "mvp:6:9 /memberList/members/0/personal/benefits: found something that is private and"
                  + " not shown here; expected one of yes, no, prefers not to say, not recorded",
              "mvp:7:35 /memberList/members/0/personal/named/1: found something that is private and"
                  + " not shown here; expected one of universal credit, employment and support"
                  + " allowance, carers allowance, personal independence payment, disability living"
                  + " allowance, another",
              "mvp:8:9 /memberList/members/0/personal: found something that is private and not"
                  + " shown here; expected one of benefits, named, onSickLeave");
    }

    @Test
    void evidenceAboutItTellsNothingOfIt() {
      String yaml =
          "id: a\nevidence:\n  - about: /memberList/members/0/personal/qxqxqxqxqxqx\n"
              + "    source: letter\n";
      BadInputException refused = refuse(yaml, Format.YAML).orElseThrow();
      assertTellsNothing(refused);
      assertThat(refused).hasMessageContaining("/memberList/members/0/personal\"");
    }

    /** In a file that says nothing private, a word out of place is still quoted. */
    @Test
    void otherFilesAreExplainedAsBefore() {
      assertThat(refuse("id: a\nname\nasAt: b\n", Format.YAML).orElseThrow())
          .hasMessageContaining("\"name\"");
      assertThat(refuse("{ \"id\": bromley }", Format.JSON).orElseThrow())
          .hasMessageContaining("\"bromley\"");
    }

    /** Every record that holds something private is read discreetly, and that record itself. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void whicheverRecordIsRead(Format format) {
      String facts = "{ \"benefits\": \"qxqxqxqxqxqx\", \"qxqxqxqxqxqx\": \"yes\" }";
      String broken = "{ \"x\": \"yes\" qxqxqxqxqxqx }";
      for (String text : List.of(facts, broken)) {
        assertTellsNothing(
            catchThrowableOfType(
                BadInputException.class,
                () -> RecordReader.of(PrivateFacts.class).read(stream(text), "facts", format)));
        String member = "{ \"id\": \"m1\", \"personal\": " + text + " }";
        assertTellsNothing(
            catchThrowableOfType(
                BadInputException.class,
                () -> RecordReader.of(Member.class).read(stream(member), "member", format)));
      }
    }
  }

  /** Wherever one character is lost, added or changed, what stands under the names stays untold. */
  @Nested
  class Damaged {

    private static final String YAML =
        """
        id: a
        name: "River's side"
        memberList:
          members:
            - id: m1
              seat: family
              hats: [family]
              personal:
                benefits: qxqxqxqxqxqx
                named:
                  - qxqxqxqxqxqx
                  - "qxqxqxqxqxqx"
                onSickLeave: 'qxqxqxqxqxqx'
            - id: m2
              personal: {named: [qxqxqxqxqxqx], benefits: qxqxqxqxqxqx}
        settings:
          a: b
        """;

    private static final String JSON =
        """
        {
          "id": "a",
          "name": "River's side",
          "memberList": {
            "members": [
              {
                "id": "m1",
                "hats": ["family"],
                "personal": {
                  "benefits": "qxqxqxqxqxqx",
                  "named": ["qxqxqxqxqxqx", "qxqxqxqxqxqx"],
                  "onSickLeave": "qxqxqxqxqxqx"
                }
              },
              { "id": "m2", "personal": { "qxqxqxqxqxqx": "qxqxqxqxqxqx" } }
            ]
          },
          "settings": { "a": "b" }
        }
        """;

    private static final String OTHERS = "{]:,\"'-#*\\ \nx";

    @Test
    void yaml() {
      assertUntold(YAML, Format.YAML);
    }

    @Test
    void json() {
      assertUntold(JSON, Format.JSON);
    }

    private static void assertUntold(String text, Format format) {
      List<String> told = new ArrayList<>();
      for (int i = 0; i < text.length(); i++) {
        String before = text.substring(0, i);
        String after = text.substring(i + 1);
        look(before + after, format, told);
        look(before, format, told);
        look(before + '\n' + text.charAt(i) + after, format, told);
        for (char other : OTHERS.toCharArray()) {
          look(before + other + after, format, told);
        }
      }
      assertThat(told).isEmpty();
    }

    private static void look(String text, Format format, List<String> told) {
      refuse(text, format)
          .filter(refused -> wordsOf(refused).stream().anyMatch(words -> words.contains(TRACE)))
          .ifPresent(refused -> told.add(text + "\n" + refused.getMessage()));
    }
  }

  private static void assertTellsNothing(BadInputException refused) {
    assertThat(refused).isNotNull();
    assertThat(wordsOf(refused))
        .allSatisfy(
            words -> assertThat(words.toLowerCase(Locale.ROOT)).doesNotContain(TRACE, "yess"));
    assertThat(refused.problems()).allSatisfy(each -> assertThat(each.line()).isPositive());
  }

  /** Everything that can be read off an exception, its causes and what it suppressed. */
  private static List<String> wordsOf(@Nullable Throwable thrown) {
    List<String> words = new ArrayList<>();
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      words.add(String.valueOf(each.getMessage()));
      words.add(each.toString());
      for (Throwable suppressed : each.getSuppressed()) {
        words.addAll(wordsOf(suppressed));
      }
      if (each instanceof BadInputException refused) {
        for (Problem problem : refused.problems()) {
          words.addAll(
              List.of(problem.toString(), problem.pointer(), problem.found(), problem.expected()));
        }
      }
    }
    return words;
  }

  private static Optional<BadInputException> refuse(String text, Format format) {
    try {
      assertThat(MvpReader.read(stream(text), "mvp", format)).isNotNull();
      return Optional.empty();
    } catch (BadInputException refused) {
      return Optional.of(refused);
    }
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
