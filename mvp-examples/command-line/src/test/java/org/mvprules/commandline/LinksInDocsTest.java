package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every link of README and docs to a file or a folder of the project leads somewhere, and to a
 * heading that is there.
 */
class LinksInDocsTest {

  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]*)(?:#([^)\\s]+))?[^)]*\\)");

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> dead = new ArrayList<>();
    for (Path page : Docs.pages()) {
      Matcher link = LINK.matcher(Docs.withoutBlocks(page));
      while (link.find()) {
        if (!link.group(1).contains(":") && !leadsSomewhere(page, link.group(1), link.group(2))) {
          dead.add(Docs.name(page) + ": " + link.group());
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  private static boolean leadsSomewhere(Path page, String file, String anchor) throws IOException {
    Path to = file.isEmpty() ? page : page.resolveSibling(file);
    return Files.exists(to) && (anchor == null || Docs.anchors(to).contains(anchor));
  }

  @Test
  void anchorsAreThoseOfHeadings() throws IOException {
    assertThat(Docs.anchors(Docs.ROOT.resolve("docs/guide/policy-editor.md")))
        .contains("keeping-the-rules", "a-book-that-extends-another");
  }
}
