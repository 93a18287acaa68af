package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mvprules.bench.BrokenRuleBookException;
import org.mvprules.bench.RuleBookFile;
import org.mvprules.core.json.RecordReader;

/** What the guide for policy editors shows is what stands in the rules and what they say. */
class PolicyEditorGuideTest {

  private static String block(String language) throws IOException {
    String guide =
        Files.readString(
            Path.of("..", "..", "docs", "guide", "policy-editor.md"), StandardCharsets.UTF_8);
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL).matcher(guide);
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  @Test
  void itsFigureStandsInTheRules() throws IOException {
    assertThat(Books.source().drl().get("membership.drl")).contains(block("drl"));
  }

  @Test
  void itsBookThatExtendsAnotherCanBeRead(@TempDir Path folder) throws IOException {
    Path yaml = Files.writeString(folder.resolve("rulebook.yaml"), block("yaml"));

    RuleBookFile book = RecordReader.of(RuleBookFile.class).read(yaml);

    assertThat(book.extends_()).contains("national");
    assertThat(book.replaces()).hasSize(2);
    assertThat(book.withdraws()).hasSize(1);
  }

  @Test
  void itsMessageIsTheOneThatIsTold() throws IOException {
    String[] startAndEnd = block("text").split("…");

    BrokenRuleBookException broken =
        catchThrowableOfType(
            BrokenRuleBookException.class,
            () ->
                Books.nationalWith(
                    "!chairVacant, servceUserLeads, !onlyAdvocatesLead )",
                    "!chairVacant, serviceUserLeads, !onlyAdvocatesLead )"));

    assertThat(broken.getMessage()).startsWith(startAndEnd[0]).endsWith(startAndEnd[1]);
  }
}
