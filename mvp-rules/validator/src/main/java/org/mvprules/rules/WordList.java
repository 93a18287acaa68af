package org.mvprules.rules;

import java.util.List;
import org.mvprules.rules.internal.Page;
import org.mvprules.rules.words.View;
import org.mvprules.rules.words.Vocabulary;
import org.mvprules.rules.words.Vocabulary.Entry;

/** All the words that rules may use, as a text for those who write rules. */
public final class WordList {

  private static final int MEANING = 18;

  private WordList() {}

  /**
   * The words, view by view, and what rules can say.
   *
   * @return lines of at most 80 characters
   */
  public static String text() {
    Page page = new Page();
    page.paragraph(
        "The words that rules may use. A rule looks at one view and asks for its words.");
    for (Class<? extends View> view : Vocabulary.views()) {
      heading(page, view.getSimpleName());
      page.paragraph(Vocabulary.meaningOf(view) + ".");
      tell(page, Vocabulary.wordsOf(view));
    }
    heading(page, "Every view");
    tell(page, Vocabulary.wordsOfEveryView());
    heading(page, "verdict");
    page.paragraph("What a rule can say of the view that it looked at.");
    tell(page, Vocabulary.verdicts());
    heading(page, "Kinds");
    page.paragraph("What words that are of a kind can be.");
    for (Class<? extends Enum<?>> kind : Vocabulary.kinds()) {
      page.gap().line("  " + kind.getSimpleName());
      page.hanging("    ", 4, String.join(", ", Vocabulary.constantsOf(kind)));
    }
    return page.toString();
  }

  private static void heading(Page page, String name) {
    page.gap().line(name).line("-".repeat(name.length()));
  }

  private static void tell(Page page, List<Entry> words) {
    for (Entry word : words) {
      page.gap().line("  " + word.name());
      page.hanging(
          "    " + word.type() + " ".repeat(Math.max(1, MEANING - 4 - word.type().length())),
          MEANING,
          word.meaning());
    }
  }
}
