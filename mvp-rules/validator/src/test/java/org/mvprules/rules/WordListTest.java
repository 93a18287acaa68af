package org.mvprules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The words are what rule books are written in: no change to them goes unseen. */
class WordListTest {

  private static final Path GOLDEN = Path.of("src/test/resources/words.txt");

  @Test
  void isAsItWasLastTimeSomebodyLooked() throws IOException {
    if ("update".equals(System.getProperty("mvp.golden"))) {
      Files.writeString(GOLDEN, WordList.text(), StandardCharsets.UTF_8);
    }
    assertThat(WordList.text()).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
  }

  @Test
  void keepsToThePage() {
    assertThat(WordList.text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }
}
