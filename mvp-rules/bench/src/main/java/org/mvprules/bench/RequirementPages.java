package org.mvprules.bench;

import static org.mvprules.bench.Markdown.code;
import static org.mvprules.bench.Markdown.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.rules.words.Texts;

/**
 * Pages for people who do not read rules: what each requirement asks, who asks for it, how it is
 * decided, an example that meets it and one that does not.
 *
 * <p>Everything on them stands in the rule books, or was said by their rules just now. The same
 * books give the same pages.
 */
public final class RequirementPages {

  /** The page that lists all others. */
  static final String LIST = "README.md";

  private final List<WholeBook> books;

  /** The answers to each id, in the order of the books. */
  private final Map<String, List<Answer>> answers = new TreeMap<>();

  private RequirementPages(List<WholeBook> books) {
    this.books = books;
    for (WholeBook book : books) {
      for (Answer answer : Answer.of(book)) {
        List<Answer> known = answers.computeIfAbsent(answer.id(), any -> new ArrayList<>());
        if (known.stream().noneMatch(answer::isAs)) {
          known.add(answer);
        }
      }
    }
  }

  /**
   * The pages of rule books.
   *
   * @param books the books; where several answer the same requirement, its page has the answers in
   *     this order
   * @return the text of each page, by the name of its file
   */
  public static Map<String, String> of(List<WholeBook> books) {
    RequirementPages all = new RequirementPages(List.copyOf(books));
    Map<String, String> pages = new TreeMap<>();
    all.answers.forEach((id, answers) -> pages.put(id + ".md", RequirementPage.of(answers)));
    pages.put(LIST, all.list());
    return pages;
  }

  private String list() {
    Markdown page = new Markdown();
    page.heading(1, "What the rule books ask");
    page.paragraph(
        "Each requirement has a page: what it asks, who asks for it, how it is decided, an example"
            + " that meets it and one that does not. What only adds a note is neither met nor not"
            + " met, and has one example. The examples are scenarios of the rule book,"
            + " with what the report says of them. What the words mean stands in"
            + " [Reading a report](../guide/commissioner.md) and in the"
            + " [glossary](../glossary.md).");
    page.paragraph(
        "These pages are made from the rules, and every build checks that they still say the same."
            + " To change a page, change the rules.");
    page.table(
        List.of("rule book", "title", "edition", "in force"),
        books.stream()
            .map(
                book ->
                    List.of(
                        code(book.id()),
                        plain(book.about().title()),
                        plain(book.about().version()),
                        "from " + Texts.of(book.about().inForceFrom())))
            .toList());
    Map<String, String> areas = new LinkedHashMap<>();
    books.forEach(book -> book.about().areas().forEach(areas::putIfAbsent));
    areas.forEach((area, name) -> requirements(page, area, name));
    notes(page, areas);
    figures(page);
    settings(page);
    page.heading(2, "Who counts as what");
    page.paragraph(
        "Before a requirement is judged, rules say what people and jobs count as: who counts as a"
            + " service user, who stands for which group, which job stands against independence."
            + " They stand on the pages of what they look at:");
    page.table(List.of("what rules look at", "what it shows"), WordPages.classified());
    return page.toString();
  }

  private void requirements(Markdown page, String area, String name) {
    page.heading(2, plain(name));
    page.table(
        List.of("id", "requirement", "strength", "rule book"),
        answersIn(area)
            .filter(answer -> !answer.isNote())
            .map(
                answer ->
                    List.of(
                        Answer.page(answer.id()),
                        plain(answer.title()),
                        answer.requirement().strength().words()
                            + (answer.isPartlyAdvice() ? ", parts of it advice" : ""),
                        code(answer.book().id())))
            .toList());
  }

  private Stream<Answer> answersIn(String area) {
    return answers.values().stream()
        .flatMap(List::stream)
        .filter(answer -> answer.id().startsWith(area + "-"));
  }

  private void notes(Markdown page, Map<String, String> areas) {
    page.heading(2, "Notes");
    page.paragraph("These only add a note to what is said of a requirement, and decide nothing.");
    page.table(
        List.of("id", "note", "comes with", "rule book"),
        areas.keySet().stream()
            .flatMap(this::answersIn)
            .filter(Answer::isNote)
            .flatMap(
                answer ->
                    answer.rules().stream()
                        .map(
                            rule ->
                                List.of(
                                    Answer.page(answer.id()),
                                    plain(rule.title()),
                                    rule.noteOn().map(Answer::page).orElse(""),
                                    code(answer.book().id()))))
            .toList());
  }

  private void figures(Markdown page) {
    page.heading(2, "Figures");
    page.paragraph("Numbers that policy sets. Each stands in one place, and rules read it there.");
    page.table(
        List.of("figure", "value", "unit", "in force", "source", "rule book"),
        books.stream()
            .flatMap(
                book ->
                    book.about().figures().stream()
                        .filter(figure -> book.figures().contains(figure.name()))
                        .map(
                            figure ->
                                List.of(
                                    plain(figure.name()),
                                    plain(figure.value()),
                                    plain(figure.unit()),
                                    RequirementPage.inForce(figure),
                                    plain(String.join("; ", figure.sources())),
                                    code(book.id()))))
            .toList());
  }

  private void settings(Markdown page) {
    page.heading(2, "Settings");
    page.paragraph("Choices that the guidance leaves open. A partnership's record can make them.");
    page.table(
        List.of(
            "setting", "kind", "what is chosen", "if not chosen", "read by rules on", "rule book"),
        books.stream()
            .flatMap(
                book ->
                    book.source().about().settings().stream()
                        .filter(setting -> isNew(setting, book))
                        .map(
                            setting ->
                                List.of(
                                    code(setting.name()),
                                    setting.kind().words(),
                                    plain(setting.meaning()),
                                    RequirementPage.standard(setting.standard()),
                                    readers(book, setting.name()),
                                    code(book.id()))))
            .toList());
  }

  /** Whether none of the books before this one has the same setting; a book inherits settings. */
  private boolean isNew(RuleBookFile.SettingEntry setting, WholeBook book) {
    return books.subList(0, books.indexOf(book)).stream()
        .noneMatch(before -> before.source().about().settings().contains(setting));
  }

  /** The requirements whose rules read a setting, and the views on which other rules do. */
  private static String readers(WholeBook book, String setting) {
    return book.rules().stream()
        .filter(rule -> rule.source().reads(setting))
        .map(rule -> rule.id().map(Answer::page).orElseGet(() -> WordPages.link(rule.viewType())))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
