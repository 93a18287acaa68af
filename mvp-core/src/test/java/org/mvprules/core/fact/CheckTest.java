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
