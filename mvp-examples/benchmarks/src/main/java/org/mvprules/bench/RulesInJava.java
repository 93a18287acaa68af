package org.mvprules.bench;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.mvprules.bench.RuleSource.Condition;
import org.mvprules.bench.RuleSource.Term;
import org.mvprules.bench.RuleSource.Test;
import org.mvprules.core.Mvp;
import org.mvprules.rules.Figure;
import org.mvprules.rules.NoteRule;
import org.mvprules.rules.Report;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.RuleDescription;
import org.mvprules.rules.Setting;
import org.mvprules.rules.WithdrawnRequirement;
import org.mvprules.rules.internal.BookRule;
import org.mvprules.rules.internal.LoadedBook;
import org.mvprules.rules.internal.Saying;
import org.mvprules.rules.words.Vocabulary;

/**
 * Writes a shipped rule book as a Java class, as a programmer might who had no rule files: each
 * rule an {@code if}, and all that the book says of itself in constants. It is written anew in each
 * build, so that the library is measured beside Java that says the same, whatever the rules say.
 *
 * <p>The class shares with the library the views, the making of the report, and how gaps in
 * sentences are filled. It reads no file, finds no condition by its number, and bounds nothing.
 */
public final class RulesInJava {

  private static final int RULES_A_METHOD = 40;
  private static final String NAME = LoadedBook.class.getPackageName() + ".WrittenInJava";

  private final LoadedBook book;
  private final List<RuleSource> rules;
  private final StringBuilder java = new StringBuilder();

  private RulesInJava(LoadedBook book, List<RuleSource> rules) {
    this.book = book;
    this.rules = rules;
  }

  /**
   * Writes the class.
   *
   * @param arguments the folder of the rule book, and the folder for Java sources
   * @throws IOException if the class cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    RuleBookFolder folder = RuleBookFolder.read(Path.of(arguments[0]));
    LoadedBook book =
        LoadedBook.fromClassPath(folder.about().id(), RulesInJava.class.getClassLoader());
    Path file = Path.of(arguments[1]).resolve(NAME.replace('.', '/') + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, new RulesInJava(book, DrlSource.rules(folder)).text(), StandardCharsets.UTF_8);
  }

  /**
   * What the build wrote and compiled of the national rule book.
   *
   * @return judges a partnership as of a day
   */
  @SuppressWarnings("unchecked") // The class is written here.
  public static BiFunction<Mvp, LocalDate, Report> national() {
    try {
      return (BiFunction<Mvp, LocalDate, Report>)
          Class.forName(NAME).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The build did not write " + NAME, e);
    }
  }

  private String text() {
    line("package org.mvprules.rules.internal;");
    line("import java.time.LocalDate;");
    line("import java.util.*;");
    line("import java.util.function.BiConsumer;");
    line("import java.util.function.BiFunction;");
    line("import org.mvprules.core.Mvp;");
    line("import org.mvprules.rules.*;");
    line("import org.mvprules.rules.words.*;");
    line("public final class WrittenInJava");
    line("    implements Engine, BiFunction<Mvp, LocalDate, Report> {");
    line("  private final BookRule[] rules = new BookRule[" + rules.size() + "];");
    line("  private final Map<Class<?>, BiConsumer<View, Hearing>> looks = new HashMap<>();");
    line("  private final LoadedBook book;");
    constructor();
    line("  @Override public Report apply(Mvp mvp, LocalDate asOf) {");
    line("    return Assessment.of(book, this, mvp, asOf);");
    line("  }");
    line("  @Override public void lookAt(List<? extends View> views, Hearing hearing) {");
    line("    for (View view : views) {");
    line("      BiConsumer<View, Hearing> look = looks.get(view.getClass());");
    line("      if (look != null) { look.accept(view, hearing); }");
    line("    }");
    line("  }");
    description();
    places();
    looks();
    line("}");
    return java.toString();
  }

  private void line(String text) {
    java.append(text).append('\n');
  }

  // What the book is

  private void constructor() {
    line("  public WrittenInJava() {");
    for (int part = 0; part < parts().size(); part++) {
      line("    rules" + part + "();");
    }
    byView()
        .keySet()
        .forEach(
            view ->
                line(
                    "    looks.put("
                        + view
                        + ".class, (view, hearing) -> "
                        + method(view)
                        + "(("
                        + view
                        + ") view, hearing));"));
    line("    book = new LoadedBook(description(), List.of(rules), Limits.STANDARD,");
    line("        WrittenInJava.class.getClassLoader());");
    line("  }");
  }

  private List<List<RuleSource>> parts() {
    return Lists.partition(rules, RULES_A_METHOD);
  }

  private void places() {
    int number = 0;
    for (int part = 0; part < parts().size(); part++) {
      line("  private void rules" + part + "() {");
      for (RuleSource rule : parts().get(part)) {
        line("    rules[" + number + "] = " + rule(rule, number) + ";");
        number++;
      }
      line("  }");
    }
    line("  private static final List<String> FIGURES = " + list(figureNames()) + ";");
  }

  private List<String> figureNames() {
    return book.description().figures().stream().map(Figure::name).distinct().toList();
  }

  private String rule(RuleSource rule, int number) {
    BookRule loaded = book.rules().get(number);
    if (!loaded.name().equals(rule.name())) {
      throw new IllegalStateException("found " + rule.name() + "; expected " + loaded.name());
    }
    String direct =
        rule.look()
            .map(
                look ->
                    "Optional.of(new DirectRule("
                        + look.view()
                        + ".class, null, 0, "
                        + look.conditions().size()
                        + ", "
                        + saying(rule)
                        + "))")
            .orElse("Optional.empty()");
    return "new BookRule("
        + place(loaded.description())
        + ", "
        + number
        + ", "
        + direct
        + ", Map.ofEntries("
        + rule.annotations().entrySet().stream()
            .map(
                each ->
                    "Map.entry(" + text(each.getKey()) + ", " + text(each.getValue().text()) + ")")
            .collect(joining(", "))
        + "), FIGURES)";
  }

  private void description() {
    RuleBook about = book.description();
    line("  private static RuleBook description() {");
    line("    List<Requirement> requirements = new ArrayList<>();");
    for (Requirement each : about.requirements()) {
      line("    requirements.add(" + requirement(each) + ");");
    }
    line("    List<Figure> figures = new ArrayList<>();");
    for (Figure each : about.figures()) {
      line("    figures.add(" + figure(each) + ");");
    }
    line("    return new RuleBook(");
    line("        " + text(about.id()) + ", " + text(about.title()) + ", ");
    line("        " + text(about.version()) + ", " + optional(about.extendedBook()) + ", ");
    line("        " + text(about.contentHash()) + ", " + day(about.inForceFrom()) + ", ");
    line("        " + text(about.scenarios()) + ", ");
    line("        " + map(about.areas()) + ", ");
    line("        " + map(about.sources()) + ", ");
    line("        requirements, ");
    line("        List.of(" + about.noteRules().stream().map(this::note).collect(joining(", ")));
    line(
        "        ), List.of("
            + about.withdrawn().stream().map(this::withdrawn).collect(joining(", ")));
    line("        ), figures, List.of(");
    line("        " + about.settings().stream().map(this::setting).collect(joining(", ")) + "));");
    line("  }");
  }

  private String requirement(Requirement each) {
    return "new Requirement("
        + text(each.id())
        + ", "
        + text(each.title())
        + ", Strength."
        + each.strength()
        + ", "
        + text(each.book())
        + ", "
        + list(each.sources())
        + ", List.of("
        + each.rules().stream().map(RulesInJava::place).collect(joining(", "))
        + "))";
  }

  private String note(NoteRule each) {
    return "new NoteRule("
        + text(each.id())
        + ", "
        + text(each.title())
        + ", "
        + text(each.noteOn())
        + ", "
        + text(each.book())
        + ", "
        + list(each.sources())
        + ", "
        + place(each.rule())
        + ")";
  }

  private String withdrawn(WithdrawnRequirement each) {
    return "new WithdrawnRequirement("
        + text(each.id())
        + ", "
        + text(each.title())
        + ", "
        + text(each.book())
        + ", "
        + text(each.reason())
        + ", "
        + text(each.body())
        + ")";
  }

  private String figure(Figure each) {
    return "new Figure("
        + text(each.name())
        + ", "
        + text(each.value())
        + ", "
        + text(each.unit())
        + ", "
        + day(each.since())
        + ", "
        + each.until().map(until -> "Optional.of(" + day(until) + ")").orElse("Optional.empty()")
        + ", "
        + list(each.sources())
        + ")";
  }

  private String setting(Setting each) {
    return "new Setting("
        + text(each.name())
        + ", Setting.Kind."
        + each.kind()
        + ", "
        + text(each.meaning())
        + ", "
        + optional(each.standard())
        + ")";
  }

  private static String place(RuleDescription place) {
    return "new RuleDescription("
        + text(place.name())
        + ", "
        + text(place.file())
        + ", "
        + place.line()
        + ")";
  }

  // What the rules ask

  private ImmutableListMultimap<String, Integer> byView() {
    return Multimaps.index(
        IntStream.range(0, rules.size())
            .boxed()
            .filter(i -> rules.get(i).look().isPresent())
            .toList(),
        i -> rules.get(i).view().orElseThrow());
  }

  private void looks() {
    byView()
        .asMap()
        .forEach(
            (view, numbers) -> {
              line("  private void " + method(view) + "(" + view + " it, Hearing hearing) {");
              for (int number : numbers) {
                line(
                    "    if (rule"
                        + number
                        + "(it)) { hearing.hear(rules["
                        + number
                        + "], it, "
                        + saying(rules.get(number))
                        + "); }");
              }
              line("  }");
              for (int number : numbers) {
                line("  private static boolean rule" + number + "(" + view + " it) {");
                line("    return " + conditions(rules.get(number)) + ";");
                line("  }");
              }
            });
  }

  private static String method(String view) {
    return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, view);
  }

  private static String saying(RuleSource rule) {
    return "Saying." + Saying.of(rule.says().orElseThrow());
  }

  private static String conditions(RuleSource rule) {
    if (rule.conditions().isEmpty()) {
      return "true";
    }
    Class<?> view =
        Vocabulary.views().stream()
            .filter(each -> each.getSimpleName().equals(rule.view().orElseThrow()))
            .findFirst()
            .orElseThrow();
    return rule.conditions().stream()
        .map(condition -> condition(condition, view))
        .collect(joining("\n        && "));
  }

  private static String condition(Condition condition, Class<?> view) {
    String ways = condition.ways().stream().map(test -> test(test, view)).collect(joining(" || "));
    return condition.ways().size() == 1 ? ways : "(" + ways + ")";
  }

  private static String test(Test test, Class<?> view) {
    String word = term(test.word());
    if (test.operator().isEmpty()) {
      return (test.negated() ? "!" : "") + word;
    }
    Class<?> type = method(test.word(), view).getReturnType();
    String operator = test.operator().get().text();
    if (test.isList()) {
      String in =
          test.values().stream()
              .map(value -> compared(word, type, "==", term(value)))
              .collect(joining(" || ", "(", ")"));
      return operator.equals("in") ? in : "!" + in;
    }
    return compared(word, type, operator, term(test.values().get(0)));
  }

  private static String compared(String word, Class<?> type, String operator, String value) {
    return type.isPrimitive() || type.isEnum()
        ? word + " " + operator + " " + value
        : word + ".compareTo(" + value + ") " + operator + " 0";
  }

  private static Method method(Term term, Class<? extends Object> view) {
    return Arrays.stream(view.getMethods())
        .filter(method -> method.getName().equals(term.word().text()))
        .filter(method -> method.getParameterCount() > 0 == term.name().isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static String term(Term term) {
    String word = term.word().text();
    if (term.isNumber()) {
      return word;
    }
    if (term.isConstant()) {
      int point = word.indexOf('.');
      return Vocabulary.kinds().stream()
          .filter(kind -> kind.getSimpleName().equals(word.substring(0, point)))
          .map(kind -> kind.getCanonicalName() + word.substring(point))
          .findFirst()
          .orElseThrow();
    }
    return "it." + word + "(" + term.name().map(name -> text(name.text())).orElse("") + ")";
  }

  // Java

  private static String text(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String list(List<String> texts) {
    return "List.of(" + texts.stream().map(RulesInJava::text).collect(joining(", ")) + ")";
  }

  private static String map(Map<String, String> texts) {
    return "com.google.common.collect.ImmutableMap.<String, String>builder()"
        + texts.entrySet().stream()
            .map(each -> ".put(" + text(each.getKey()) + ", " + text(each.getValue()) + ")")
            .collect(joining())
        + ".build()";
  }

  private static String optional(Optional<String> text) {
    return text.map(each -> "Optional.of(" + text(each) + ")").orElse("Optional.empty()");
  }

  private static String day(LocalDate day) {
    return "LocalDate.of(%d, %d, %d)"
        .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
