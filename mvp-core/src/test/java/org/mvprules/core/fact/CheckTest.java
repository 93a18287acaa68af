package org.mvprules.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u2003"})
  void aTextHasSomethingToReadInIt(String text) {
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> Check.text(text, "id"))
        .withMessage("id: found a text with nothing in it; expected some text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u200b", " \u2060 ", "\u3164", "\u2007\u00ad", "\ufeff"})
  void somethingOfATextCanBeSeen(String text) {
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> Check.text(text, "id"))
        .withMessage("id: found a text of which nothing can be seen; expected some text");
    assertThat(Check.text(text + "a", "id")).hasSize(text.length() + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u200b", "\u202e", "\u2028", "\u3164", "\t", "\n"})
  void allOfAnIdCanBeSeen(String hidden) {
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> Check.id("m" + hidden + "1", "id"))
        .withMessageStartingWith(
            String.format("id: found the invisible character U+%04X", hidden.codePointAt(0)));
    assertThat(Check.id("母 1 é 🤱", "id")).isEqualTo("母 1 é 🤱");
  }

  @Test
  void lengthIsCountedInWholeCharacters() {
    String mother = "🤱";
    assertThat(Check.text(mother.repeat(Check.LONGEST_TEXT), "id")).isNotEmpty();
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> Check.text(mother.repeat(Check.LONGEST_TEXT + 1), "id"))
        .satisfies(e -> assertThat(e.found()).isEqualTo("a text of 10001 characters"));
    assertThat(Check.name(mother.repeat(Check.LONGEST_NAME), "settings")).isNotEmpty();
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> Check.name("a".repeat(Check.LONGEST_NAME + 1), "settings"))
        .satisfies(e -> assertThat(e.found()).isEqualTo("a name of 1001 characters"));
  }

  @Test
  void aTextIsNotTooLong() {
    String longest = "a".repeat(Check.LONGEST_TEXT);
    assertThat(Check.text(longest, "id")).isSameAs(longest);
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> Check.text(longest + "a", "id"))
        .satisfies(e -> assertThat(e.found()).isEqualTo("a text of 10001 characters"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000", "\u001Ba", "a\u007F", "a\u0085"})
  void aTextHasNoControlCharacters(String text) {
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> Check.text(text, "id"))
        .withMessageContaining("the control character U+00");
  }

  @Test
  void aTextMayHaveLines() {
    assertThatCode(() -> Check.text("a\r\nb\tc", "id")).doesNotThrowAnyException();
  }

  @Test
  void theSecondOfTwoAlikeIsNamed() {
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> Check.noneTwice(List.of("a", "b", "a"), s -> s, "members", "id"))
        .satisfies(
            e -> {
              assertThat(e.where()).isEqualTo("members/2/id");
              assertThat(e.found()).isEqualTo("\"a\" a second time");
              assertThat(e.expected()).isEqualTo("each id once");
            });
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> Check.noneTwice(List.of("a", "a"), s -> s, "posts", ""))
        .satisfies(e -> assertThat(e.where()).isEqualTo("posts/1"));
  }
}
