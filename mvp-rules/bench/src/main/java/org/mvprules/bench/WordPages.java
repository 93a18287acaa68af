package org.mvprules.bench;

import static org.mvprules.bench.Markdown.code;
import static org.mvprules.bench.Markdown.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mvprules.bench.WholeBook.WholeRule;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.words.Classified;
import org.mvprules.rules.words.PersonConcerned;
import org.mvprules.rules.words.View;
import org.mvprules.rules.words.Vocabulary;
import org.mvprules.rules.words.Vocabulary.Entry;

/**
 * Pages for people who write rules: what a rule can look at, the words that there are for it, and
 * which rules look at it. The same words and books give the same pages.
 */
public final class WordPages {

  private static final String EVERY_VIEW = "README.md";

  private WordPages() {}

  /**
   * The pages of the words.
   *
   * @param books the books whose rules are named on them
   * @return the text of each page, by the name of its file
   */
  public static Map<String, String> of(List<WholeBook> books) {
    Map<String, String> pages = new TreeMap<>();
    pages.put(EVERY_VIEW, list());
    for (Class<? extends View> view : Vocabulary.views()) {
      pages.put(view.getSimpleName() + ".md", page(view, books));
    }
    return pages;
  }

  /** The views that rules classify, with what they show, as rows of a table. */
  static List<List<String>> classified() {
    return views(true);
  }

  private static boolean isClassified(Class<?> view) {
    return Classified.class.isAssignableFrom(view);
  }

  private static boolean isPrivate(Class<?> view) {
    return view == PersonConcerned.class;
  }

  /** A link to the page of a view, from a page in a folder of {@code docs}. */
  static String link(Class<?> view) {
    return Markdown.link(view.getSimpleName(), "../words/" + view.getSimpleName() + ".md");
  }

  // The page of one view

  private static String page(Class<? extends View> view, List<WholeBook> books) {
    Markdown page = new Markdown();
    page.heading(1, view.getSimpleName());
    page.paragraph(plain(Vocabulary.meaningOf(view)) + end(Vocabulary.meaningOf(view)));
    page.paragraph(
        isClassified(view)
            ? "Rules look at it to classify: they say what it counts as, before anything is counted."
            : isPrivate(view)
                ? "Rules look at it to tell: they say what one person is told, in a notice for that"
                    + " person alone. No report has anything of it."
                : "Rules look at it to judge: they say whether a requirement is met, after"
                    + " everything has been counted.");
    page.heading(2, "Its words");
    page.table(List.of("word", "what it is", "what it means"), rows(Vocabulary.wordsOf(view)));
    page.paragraph(
        "It also has " + Markdown.link("the words that every view has", EVERY_VIEW) + ".");
    kinds(page, view);
    page.heading(2, "Rules that look at it");
    List<WholeBook> looking =
        books.stream()
            .filter(book -> book.rules().stream().anyMatch(rule -> rule.viewType() == view))
            .toList();
    if (looking.isEmpty()) {
      page.paragraph("None so far.");
    }
    for (WholeBook book : looking) {
      if (books.size() > 1) {
        page.heading(3, plain(book.about().title()));
      }
      rules(page, view, book);
    }
    return page.toString();
  }

  private static String end(String sentence) {
    return sentence.endsWith("?") ? "" : ".";
  }

  private static List<List<String>> rows(List<Entry> words) {
    return words.stream()
        .map(word -> List.of(code(word.name()), type(word), plain(word.meaning())))
        .toList();
  }

  private static String type(Entry word) {
    return switch (word.type()) {
      case "Share" -> "share";
      case "Money" -> "amount of money";
      default -> kind(word).isPresent() ? "kind: " + code(word.type()) : word.type();
    };
  }

  private static Optional<Class<? extends Enum<?>>> kind(Entry word) {
    return Vocabulary.kinds().stream()
        .filter(kind -> kind.getSimpleName().equals(word.type()))
        .findFirst();
  }

  private static void kinds(Markdown page, Class<? extends View> view) {
    List<Class<? extends Enum<?>>> kinds =
        Vocabulary.wordsOf(view).stream().flatMap(word -> kind(word).stream()).distinct().toList();
    if (!kinds.isEmpty()) {
      page.heading(2, "Its kinds");
      page.table(List.of("kind", "what it can be"), rowsOfKinds(kinds));
    }
  }

  private static List<List<String>> rowsOfKinds(List<Class<? extends Enum<?>>> kinds) {
    return kinds.stream()
        .map(
            kind ->
                List.of(
                    code(kind.getSimpleName()),
                    Vocabulary.constantsOf(kind).stream()
                        .map(Markdown::code)
                        .collect(Collectors.joining(", "))))
        .toList();
  }

  private static void rules(Markdown page, Class<? extends View> view, WholeBook book) {
    List<WholeRule> rules = book.rules().stream().filter(rule -> rule.viewType() == view).toList();
    page.bullets(
        rules.stream()
            .flatMap(rule -> rule.id().map(id -> judging(book, rule, id)).stream())
            .distinct()
            .sorted()
            .toList());
    Map<String, List<String>> classifying = new TreeMap<>();
    rules.stream()
        .filter(rule -> rule.id().isEmpty())
        .forEach(
            rule ->
                classifying
                    .computeIfAbsent(rule.source().file(), any -> new ArrayList<>())
                    .add(plain(rule.title())));
    classifying.forEach(
        (file, names) -> page.paragraph("In " + book.linkTo(file) + ":").bullets(names));
  }

  /** The requirement for which a rule judges, or the note that it adds. */
  private static String judging(WholeBook book, WholeRule rule, String id) {
    String title =
        book.about().requirement(id).map(Requirement::title).orElseGet(() -> rule.title());
    return Markdown.link(id, "../rules/" + id + ".md") + " " + plain(title);
  }

  // The list of all

  private static String list() {
    Markdown page = new Markdown();
    page.heading(1, "The words of the rules");
    page.paragraph(
        "A rule looks at one view, between `when` and `then`, and compares its words. Then it says"
            + " one thing of that view, between `then` and `end`. These are all the words that there"
            + " are. The pages are made from the words themselves, and every build checks that they"
            + " still say the same.");
    page.heading(2, "Views to classify");
    page.paragraph(
        "Looked at first: rules say what each person, job or capacity counts as. Then everything is"
            + " counted.");
    page.table(List.of("view", "what it shows"), views(true));
    page.heading(2, "Views to judge");
    page.paragraph("Looked at next: rules say whether a requirement is met.");
    page.table(List.of("view", "what it shows"), views(false));
    page.heading(2, "Views to tell");
    page.paragraph(
        "Looked at for the notice of one person, and never for a report: rules say what that person"
            + " is told.");
    page.table(List.of("view", "what it shows"), rowsOfViews(WordPages::isPrivate));
    page.heading(2, "Words that every view has");
    page.table(List.of("word", "what it is", "what it means"), rows(Vocabulary.wordsOfEveryView()));
    page.heading(2, "What a rule can say");
    page.paragraph("Written as `verdict.met($m);`, where `$m` is the rule's name for the view.");
    page.table(
        List.of("call", "what it says"),
        Vocabulary.verdicts().stream()
            .map(verdict -> List.of(code("verdict." + verdict.name()), plain(verdict.meaning())))
            .toList());
    page.heading(2, "Kinds");
    page.paragraph(
        "What words that are of a kind can be. In a rule the kind comes first, as in"
            + " `Seat.SERVICE_USER`.");
    page.table(List.of("kind", "what it can be"), rowsOfKinds(Vocabulary.kinds()));
    return page.toString();
  }

  private static List<List<String>> views(boolean classified) {
    return rowsOfViews(view -> !isPrivate(view) && isClassified(view) == classified);
  }

  private static List<List<String>> rowsOfViews(Predicate<Class<? extends View>> which) {
    return Vocabulary.views().stream()
        .filter(which)
        .map(view -> List.of(link(view), plain(Vocabulary.meaningOf(view))))
        .toList();
  }
}
