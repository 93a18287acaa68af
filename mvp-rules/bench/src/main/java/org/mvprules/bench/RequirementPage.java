package org.mvprules.bench;

import static org.mvprules.bench.Markdown.code;
import static org.mvprules.bench.Markdown.plain;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.bench.WholeBook.WholeRule;
import org.mvprules.rules.Figure;
import org.mvprules.rules.Setting;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;
import org.mvprules.rules.words.Texts;

/** The page of one requirement, or of what only adds notes, with the answer of each rule book. */
final class RequirementPage {

  /**
   * How the name of a rule tells what the rule says, and how a page does.
   *
   * @param inNames how the name starts after the id
   * @param onPages the words for it on a page
   */
  private record Wording(String inNames, String onPages) {}

  /** By what {@code verdict} calls it. */
  private static final Map<String, Wording> WORDINGS =
      ImmutableMap.<String, Wording>builder()
          .put("met", new Wording("is met", "met"))
          .put("notMet", new Wording("is not met", "not met"))
          .put("review", new Wording("is for a person to decide", "for a person to decide"))
          .put("notAssessed", new Wording("cannot be told", "cannot be told"))
          .put("notApplicable", new Wording("does not apply", "does not apply"))
          .put("askAPerson", new Wording("asks a person", "to ask a person"))
          .put("setsAside", new Wording("sets aside", "does not apply"))
          .put("note", new Wording("note", "note"))
          .put("suggest", new Wording("remedy", "to do"))
          .build();

  private static final Set<String> UNDECIDED = Set.of("notMet", "review", "notAssessed");

  /** For a rule that judges nothing, but has an id all the same. */
  private static final Wording CLASSIFIES = new Wording(":", "to count");

  private static final String ALL = Markdown.link("All requirements", RequirementPages.LIST);

  private static final Pattern GAP = Pattern.compile("\\{([^{}]+)}");

  private final Markdown page;
  private final Answer answer;

  /** The level of headings within an answer. */
  private final int level;

  private RequirementPage(Markdown page, Answer answer, int level) {
    this.page = page;
    this.answer = answer;
    this.level = level;
  }

  /**
   * The page of one id.
   *
   * @param answers what each rule book says under it, one or more
   */
  static String of(List<Answer> answers) {
    Answer first = answers.get(0);
    Markdown page = new Markdown();
    page.heading(1, first.id() + " " + plain(first.title()));
    for (Answer answer : answers) {
      String book = plain(answer.book().about().title()) + " (" + code(answer.book().id()) + ")";
      if (answers.size() == 1) {
        page.paragraph("Rule book: " + book + ". " + ALL);
        new RequirementPage(page, answer, 2).tell();
      } else {
        page.heading(2, book);
        new RequirementPage(page, answer, 3).tell();
      }
    }
    return page.toString();
  }

  private void tell() {
    if (answer.isNote()) {
      note();
    } else {
      requirement();
    }
  }

  private void requirement() {
    page.paragraph(strength());
    page.heading(level, "What it asks");
    expectations();
    page.heading(level, "Who asks for it");
    sources();
    figuresAndSettings();
    page.heading(level, "How it is decided");
    page.paragraph(
        "The rules stand in "
            + Texts.of(answer.files().stream().map(answer.book()::linkTo).toList())
            + " and look at "
            + Texts.of(
                answer.rules().stream()
                    .map(rule -> WordPages.link(rule.viewType()))
                    .distinct()
                    .toList())
            + "."
            + (answer.asksAPerson()
                ? " No software can judge this. Until somebody has answered, it decides nothing."
                : ""));
    page.bullets(answer.rules().stream().map(this::decision).toList());
    List<String> notes = answer.otherNotes().toList();
    if (!notes.isEmpty()) {
      page.heading(level, "Notes that come with it");
      page.bullets(notes);
    }
    if (answer.asksAPerson()) {
      example("Before anyone has answered", EnumSet.of(Status.ASK_A_PERSON));
      example("Where a person says that it is met", EnumSet.of(Status.MET));
      example("Where a person says that it is not", EnumSet.of(Status.NOT_MET));
    } else {
      example("An example that meets it", EnumSet.of(Status.MET));
      if (canBe("notMet")) {
        example("An example that does not", EnumSet.of(Status.NOT_MET));
      } else {
        page.heading(level, "An example that does not");
        page.paragraph(
            "None of its rules says that it is not met: a person decides, or it cannot be told.");
        example(
            "An example that is left open",
            EnumSet.of(canBe("review") ? Status.REVIEW : Status.NOT_ASSESSED));
      }
    }
  }

  private boolean canBe(String verdict) {
    return answer.rules().stream()
        .anyMatch(rule -> rule.source().says().filter(verdict::equals).isPresent());
  }

  private String strength() {
    Strength strength = answer.requirement().strength();
    String meaning =
        switch (strength) {
          case MUST -> "The guidance states it as a duty, or leaves no exception.";
          case SHOULD ->
              "The guidance says \"should\", expects it, or calls it essential or important.";
          case ADVICE ->
              "The guidance suggests it, gives it as an example, or calls it good practice.";
        };
    String otherwise =
        answer
            .first()
            .source()
            .annotation("AdviceIf")
            .map(setting -> " Where the setting " + code(setting) + " is yes, it is only advice.")
            .orElse("");
    return "Strength: **" + strength.words() + "**. " + meaning + consequence() + otherwise;
  }

  /** What follows where it is not met; the guidance can ask for a part less firmly than for all. */
  private String consequence() {
    if (answer.requirement().strength() == Strength.ADVICE) {
      return " It never decides what a report comes to.";
    }
    if (answer.isPartlyAdvice() && undecided().allMatch(Answer::isAdvice)) {
      return " Parts of it are only advice: where it is not met or cannot be told, that decides"
          + " nothing.";
    }
    return " While it is not met, the partnership does not meet the guidance."
        + (answer.isPartlyAdvice()
            ? " Parts of it are only advice, as is said with them below: where one of these is not"
                + " met, that decides nothing."
            : "");
  }

  /** The rules by which it is not met, or not known to be. */
  private Stream<WholeRule> undecided() {
    return answer.rules().stream()
        .filter(rule -> rule.source().says().filter(UNDECIDED::contains).isPresent());
  }

  private void expectations() {
    List<String> expectations =
        answer.rules().stream()
            .flatMap(rule -> rule.source().annotation("Expected").stream())
            .map(this::filled)
            .distinct()
            .toList();
    page.paragraph(sentence(expectations.get(0)));
    expectations.stream()
        .skip(1)
        .forEach(other -> page.paragraph("In some of the cases below: " + plain(other) + "."));
  }

  /** A text with the newest figures in its gaps; for what only a record can tell stands "…". */
  private String filled(String text) {
    return GAP.matcher(text)
        .replaceAll(
            gap ->
                answer.book().about().figures().stream()
                    .filter(figure -> figure.name().equals(gap.group(1).strip()))
                    .max(Comparator.comparing(Figure::since))
                    .map(figure -> Matcher.quoteReplacement(figure.value()))
                    .orElse("…"));
  }

  private static String sentence(String text) {
    String end = text.matches(".*[.?!…]") ? "" : ".";
    return plain(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + end);
  }

  private void sources() {
    List<String> documents = new ArrayList<>();
    answer
        .book()
        .about()
        .sources()
        .forEach(
            (title, full) -> {
              List<String> cited =
                  answer.sources().stream().filter(source -> source.startsWith(title)).toList();
              String places =
                  cited.stream()
                      .map(source -> source.substring(title.length()).replaceFirst("^[, ]+", ""))
                      .filter(place -> !place.isEmpty())
                      .collect(Collectors.joining("; "));
              if (!cited.isEmpty()) {
                documents.add(
                    "**"
                        + plain(title)
                        + "**"
                        + (places.isEmpty() ? "" : ", " + plain(places))
                        + " — *"
                        + plain(full)
                        + "*");
              }
            });
    page.bullets(documents);
  }

  private void figuresAndSettings() {
    List<Figure> figures =
        answer.book().about().figures().stream()
            .filter(figure -> answer.reads(figure.name()))
            .toList();
    if (!figures.isEmpty()) {
      page.heading(level, "Figures");
      page.table(
          List.of("figure", "value", "in force"),
          figures.stream()
              .map(
                  figure ->
                      List.of(
                          plain(figure.name()),
                          plain(figure.value() + " " + figure.unit()),
                          inForce(figure)))
              .toList());
    }
    List<Setting> settings =
        answer.book().about().settings().stream()
            .filter(setting -> answer.reads(setting.name()))
            .toList();
    if (!settings.isEmpty()) {
      page.heading(level, "Settings");
      page.table(
          List.of("setting", "what is chosen", "if not chosen"),
          settings.stream()
              .map(
                  setting ->
                      List.of(
                          code(setting.name()),
                          plain(setting.meaning()),
                          standard(setting.standard())))
              .toList());
    }
  }

  static String inForce(Figure figure) {
    return "from "
        + Texts.of(figure.since())
        + figure.until().map(last -> " to " + Texts.of(last)).orElse("");
  }

  static String standard(Optional<String> standard) {
    return plain(standard.orElse("none"));
  }

  /** What a rule says, and when; its name tells both, and what it says stands out here. */
  private String decision(WholeRule rule) {
    Wording wording = WORDINGS.getOrDefault(rule.source().says().orElse(""), CLASSIFIES);
    String title = rule.title();
    String when =
        title.startsWith(wording.inNames())
            ? title.substring(wording.inNames().length())
            : ": " + title;
    String strength =
        rule.source()
            .annotation("Strength")
            .flatMap(Strength::named)
            .filter(own -> own != answer.requirement().strength())
            .map(own -> " (as " + own.words() + ")")
            .orElse("");
    String file = answer.files().size() == 1 ? "" : " (" + rule.source().file() + ")";
    return "**" + wording.onPages() + "**" + plain(when) + strength + file;
  }

  private void example(String heading, Set<Status> statuses) {
    page.heading(level, heading);
    example(
        Stream.of(example -> example.expects(answer.id(), statuses)),
        example -> example.said(answer.id()));
  }

  private void note() {
    page.paragraph(
        answer.rules().stream().anyMatch(rule -> rule.source().setsAside())
            ? "This sets requirements aside: where it speaks, they do not apply. It is told as a note."
            : "This only adds a note, and decides nothing.");
    page.heading(level, "What it says");
    page.bullets(
        answer.rules().stream()
            .map(
                rule ->
                    "With "
                        + rule.noteOn().map(Answer::page).orElse(answer.id())
                        + ": "
                        + sentence(filled(rule.source().annotation("Note").orElse(rule.title()))))
            .toList());
    page.paragraph(
        "The rules stand in "
            + Texts.of(answer.files().stream().map(answer.book()::linkTo).toList())
            + ".");
    page.heading(level, "Where it comes from");
    sources();
    figuresAndSettings();
    page.heading(level, "An example");
    example(
        Stream.of(
            example -> example.asksForNotes(answer.id()), example -> example.notes(answer.id())),
        example -> example.noted(answer.id()));
  }

  /** Tells the first example of the best sort of which there is one. */
  private void example(Stream<Predicate<Example>> bestFirst, Function<Example, String> said) {
    bestFirst
        .flatMap(which -> answer.examples().stream().filter(which))
        .findFirst()
        .ifPresentOrElse(
            example -> example(example, said.apply(example)),
            () -> page.paragraph("No scenario shows this."));
  }

  private void example(Example example, String said) {
    Scenario scenario = example.scenario();
    page.paragraph(
        sentence(scenario.name())
            + scenario.asOf().map(day -> " Judged as of " + Texts.of(day) + ".").orElse(""));
    if (example.facts().isEmpty()) {
      page.paragraph("The record is empty.");
    } else {
      page.verbatim("yaml", example.facts());
    }
    page.paragraph("The report says:");
    page.verbatim("text", said);
  }
}
