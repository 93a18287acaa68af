package org.mvprules.rules.internal;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mvprules.core.json.Choice;
import org.mvprules.rules.BadFigureException;
import org.mvprules.rules.Figure;
import org.mvprules.rules.NoteRule;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.RuleBookException;
import org.mvprules.rules.RuleDescription;
import org.mvprules.rules.Setting;
import org.mvprules.rules.Strength;
import org.mvprules.rules.WithdrawnRequirement;
import org.mvprules.rules.words.View;

/** A compiled rule book in memory: what it says of itself, and its rules ready to be evaluated. */
public final class LoadedBook {

  /** Where the list of the shipped rule books stands: their ids, one a line. */
  public static final String SHIPPED = "org/mvprules/books/shipped";

  private final RuleBook description;
  private final List<BookRule> rules;
  private final Limits limits;
  private final ClassLoader loader;
  private final ImmutableListMultimap<Class<?>, BookRule> byView;
  private final ImmutableListMultimap<String, BookRule> byId;
  private final Map<String, Set<Class<?>>> viewsById;

  LoadedBook(RuleBook description, List<BookRule> rules, Limits limits, ClassLoader loader) {
    this.loader = loader;
    this.description = description;
    this.limits = limits;
    this.rules = List.copyOf(rules);
    ImmutableListMultimap.Builder<Class<?>, BookRule> views = ImmutableListMultimap.builder();
    rules.forEach(rule -> rule.viewType().ifPresent(type -> views.put(type, rule)));
    this.byView = views.build();
    ImmutableListMultimap.Builder<String, BookRule> ids = ImmutableListMultimap.builder();
    rules.forEach(rule -> rule.id().ifPresent(id -> ids.put(id, rule)));
    this.byId = ids.build();
    this.viewsById =
        ImmutableMap.copyOf(
            Maps.transformValues(
                byId.asMap(),
                its ->
                    its.stream()
                        .flatMap(rule -> rule.viewType().stream())
                        .collect(Collectors.toUnmodifiableSet())));
  }

  /**
   * Loads one of the rule books on the class path.
   *
   * @param id the book's id
   * @param loader where to look
   * @return the book
   * @throws RuleBookException if there is no such book, or it is broken
   */
  public static LoadedBook fromClassPath(String id, ClassLoader loader) {
    try (InputStream in = loader.getResourceAsStream(indexOf(id))) {
      if (in == null) {
        List<String> shipped = shipped(loader);
        throw new RuleBookException(
            "There is no rule book \""
                + id
                + "\" on the class path; "
                + (shipped.isEmpty()
                    ? "the shipped ones come with org.mvprules:mvp-rules"
                    : "expected " + Choice.among(shipped, id)));
      }
      return of(BookIndex.read(new InputStreamReader(in, StandardCharsets.UTF_8)), loader);
    } catch (IOException e) {
      throw new RuleBookException("The rule book \"" + id + "\" cannot be read", e);
    }
  }

  /**
   * The ids of the shipped rule books on the class path.
   *
   * @param loader where to look
   * @return the ids in the order in which they were shipped; none if there is no list of them
   */
  public static List<String> shipped(ClassLoader loader) {
    try (InputStream in = loader.getResourceAsStream(SHIPPED)) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new RuleBookException("The list of the shipped rule books cannot be read", e);
    }
  }

  /**
   * The ids that the rules of the shipped books know, withdrawn ones among them.
   *
   * @param loader where to look
   * @return the ids; of a book that is not on the class path, none
   */
  static Set<String> shippedRequirements(ClassLoader loader) {
    Set<String> ids = new HashSet<>();
    for (String book : shipped(loader)) {
      try (InputStream in = loader.getResourceAsStream(indexOf(book))) {
        if (in != null) {
          BookIndex.read(new InputStreamReader(in, StandardCharsets.UTF_8))
              .all("rule")
              .forEach(rule -> BookRule.idIn(rule.get(2)).ifPresent(ids::add));
        }
      } catch (IOException e) {
        throw new RuleBookException("The rule book \"" + book + "\" cannot be read", e);
      }
    }
    return ids;
  }

  /**
   * Where the index of a compiled book stands.
   *
   * @param id the book's id
   * @return a resource name
   */
  public static String indexOf(String id) {
    return "org/mvprules/books/" + id.replace('-', '_') + "/rulebook.index";
  }

  /**
   * Loads a compiled book.
   *
   * @param index what stands beside its classes
   * @param loader finds its classes
   * @return the book
   * @throws RuleBookException if the book is broken
   */
  public static LoadedBook of(BookIndex index, ClassLoader loader) {
    List<IndexedRule> indexed = index.all("rule").map(IndexedRule::of).toList();
    List<Figure> figures =
        indexed.stream()
            .flatMap(
                rule ->
                    BookRule.figureIn(rule.place().name())
                        .map(name -> figure(name, rule.annotations()))
                        .stream())
            .toList();
    List<String> names = figures.stream().map(Figure::name).distinct().toList();
    Map<String, Class<?>> views = new HashMap<>();
    Map<String, Supplier<Conditions>> code = new HashMap<>();
    List<BookRule> rules = new ArrayList<>();
    for (IndexedRule rule : indexed) {
      rules.add(
          new BookRule(
              rule.place(),
              rules.size(),
              rule.direct(
                  name -> views.computeIfAbsent(name, IndexedRule::viewType),
                  name ->
                      code.computeIfAbsent(
                          name, any -> Suppliers.memoize(() -> conditions(name, loader)))),
              rule.annotations(),
              names));
    }
    return new LoadedBook(describe(index, rules, figures), rules, Limits.STANDARD, loader);
  }

  private static Conditions conditions(String name, ClassLoader loader) {
    try {
      return (Conditions) loader.loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
      throw new RuleBookException("The conditions in " + name + " cannot be loaded", e);
    }
  }

  private static RuleBook describe(BookIndex index, List<BookRule> rules, List<Figure> figures) {
    Map<String, List<BookRule>> byId = new LinkedHashMap<>();
    for (BookRule rule : rules) {
      rule.id().ifPresent(id -> byId.computeIfAbsent(id, any -> new ArrayList<>()).add(rule));
    }
    Map<String, String> areas = pairs(index, "area");
    Map<String, List<String>> strengths =
        index.all("strength").collect(Collectors.toMap(line -> line.get(0), Function.identity()));
    List<Requirement> requirements = new ArrayList<>();
    List<NoteRule> notes = new ArrayList<>();
    byId.forEach(
        (id, its) -> {
          BookRule first = its.get(0);
          List<String> sources = sources(first.annotation("Source").orElse(""));
          List<RuleDescription> places = its.stream().map(BookRule::description).toList();
          if (first.annotation("NoteOn").isPresent()) {
            notes.add(
                new NoteRule(
                    id,
                    first.title(),
                    first.annotation("NoteOn").get(),
                    bookOf(first, index),
                    sources,
                    places.get(0)));
          } else {
            boolean firmer = strengths.containsKey(id);
            requirements.add(
                new Requirement(
                    id,
                    first.title(),
                    firmer ? Strength.valueOf(strengths.get(id).get(1)) : strength(first),
                    firmer ? strengths.get(id).get(2) : bookOf(first, index),
                    sources,
                    places));
          }
        });
    List<String> order = List.copyOf(areas.keySet());
    requirements.sort(
        (a, b) -> {
          int area = order.indexOf(areaOf(a.id())) - order.indexOf(areaOf(b.id()));
          return area != 0 ? area : a.id().compareTo(b.id());
        });
    return new RuleBook(
        index.the("id"),
        index.the("title"),
        index.the("version"),
        index.all("extends").map(entry -> entry.get(0)).findFirst(),
        index.the("hash"),
        LocalDate.parse(index.the("inForceFrom")),
        index.the("scenarios"),
        areas,
        pairs(index, "source"),
        requirements,
        notes,
        index
            .all("withdrawn")
            .map(
                entry ->
                    new WithdrawnRequirement(
                        entry.get(0), entry.get(1), entry.get(2), entry.get(3), entry.get(4)))
            .toList(),
        figures,
        index
            .all("setting")
            .map(
                setting ->
                    new Setting(
                        setting.get(0),
                        Setting.Kind.valueOf(setting.get(1)),
                        setting.get(3),
                        Optional.of(setting.get(2)).filter(value -> !value.isEmpty())))
            .toList());
  }

  /** The id of the book that a rule stands in: this one, or one that it extends. */
  private static String bookOf(BookRule rule, BookIndex index) {
    String file = rule.description().file();
    int end = file.indexOf('/');
    return end < 0 ? index.the("id") : file.substring(0, end);
  }

  /** The letters of a requirement's id that name its area. */
  static String areaOf(String id) {
    return id.substring(0, id.indexOf('-'));
  }

  private static Map<String, String> pairs(BookIndex index, String name) {
    ImmutableMap.Builder<String, String> pairs = ImmutableMap.builder();
    index.all(name).forEach(pair -> pairs.put(pair.get(0), pair.get(1)));
    return pairs.build();
  }

  private static Strength strength(BookRule rule) {
    String word = rule.annotation("Strength").orElse("");
    return Strength.named(word)
        .orElseThrow(
            () ->
                new RuleBookException(
                    "Rule \""
                        + rule.name()
                        + "\" found the strength \""
                        + word
                        + "\"; expected MUST, SHOULD or ADVICE on the first rule of a requirement"));
  }

  private static Figure figure(String name, Map<String, String> annotations) {
    return new Figure(
        name,
        given(annotations, "Value", name),
        given(annotations, "Unit", name),
        LocalDate.parse(given(annotations, "Since", name)),
        Optional.ofNullable(annotations.get("Until")).map(LocalDate::parse),
        sources(given(annotations, "Source", name)));
  }

  private static String given(Map<String, String> annotations, String key, String figure) {
    String value = annotations.get(key);
    if (value == null) {
      throw new RuleBookException("The figure \"" + figure + "\" has no @" + key);
    }
    return value;
  }

  /** The sources that an annotation names. */
  static List<String> sources(String text) {
    return Arrays.stream(text.split(";"))
        .map(String::strip)
        .filter(source -> !source.isEmpty())
        .toList();
  }

  /**
   * The same book with another value for a figure. Nothing is compiled: rules read figures by name.
   *
   * @param name the figure's name
   * @param value its value on every day
   * @return a changed copy, which says that it is one
   * @throws BadFigureException if there is no such figure, or its values are of another kind
   */
  public LoadedBook withFigure(String name, String value) {
    List<Figure> figures = new ArrayList<>();
    boolean known = false;
    for (Figure figure : description.figures()) {
      known |= figure.name().equals(name);
      figures.add(figure.name().equals(name) ? figure.withValue(value) : figure);
    }
    if (!known) {
      throw new BadFigureException(
          "found \""
              + name
              + "\", which is no figure of the rule book "
              + description.id()
              + "; expected "
              + Choice.among(
                  description.figures().stream().map(Figure::name).distinct().toList(), name));
    }
    return with(
        description.with(
            description.version() + " with " + name + " " + value,
            "not run with another value of \"" + name + "\"",
            figures),
        rules);
  }

  private LoadedBook with(RuleBook other, List<BookRule> changed) {
    return new LoadedBook(other, changed, limits, loader);
  }

  /**
   * The same book with another value in one figure, to see who would notice.
   *
   * @param figure one of its figures, with one of its values
   * @param value another value of the same kind
   * @return a changed copy
   */
  public LoadedBook with(Figure figure, String value) {
    return with(
        description.with(
            description.version(),
            "not run",
            description.figures().stream()
                .map(each -> each.equals(figure) ? each.withValue(value) : each)
                .toList()),
        rules);
  }

  /**
   * The same book, in which one rule asks more or less firmly, to see who would notice.
   *
   * @param rule one of its rules
   * @param strength how firmly it asks
   * @return a changed copy
   */
  public LoadedBook with(BookRule rule, Strength strength) {
    boolean first = rule.id().filter(id -> rulesOf(id).get(0) == rule).isPresent();
    return with(
        first ? description.with(rule.id().orElseThrow(), strength) : description,
        rules.stream().map(each -> each == rule ? each.withStrength(strength) : each).toList());
  }

  /**
   * The same book, whose rules may do more or less in one call.
   *
   * @param other how much they may do
   * @return a changed copy
   */
  public LoadedBook within(Limits other) {
    return new LoadedBook(description, rules, other, loader);
  }

  /** How much its rules may do in one call. */
  Limits limits() {
    return limits;
  }

  /**
   * What the book says of itself.
   *
   * @return its description
   */
  public RuleBook description() {
    return description;
  }

  /**
   * The rules of the book.
   *
   * @return in the order of the book
   */
  public List<BookRule> rules() {
    return rules;
  }

  /**
   * What loads the conditions of the book's rules.
   *
   * @return the class loader; of a book in a folder, one that is for it alone
   */
  public ClassLoader loader() {
    return loader;
  }

  /** The rules whose names start with an id, in the order of the book. */
  List<BookRule> rulesOf(String id) {
    return byId.get(id);
  }

  /** The kinds of views that the rules look at whose names start with an id. */
  Set<Class<?>> viewsOf(String id) {
    return viewsById.get(id);
  }

  /**
   * Evaluates the rules directly, without a Drools session.
   *
   * @return an engine that is immutable and can be shared
   */
  public Engine directEngine() {
    return engine((rule, view) -> rule.direct().orElseThrow().speaksOf(view));
  }

  /**
   * The same engine, in which one rule speaks where something else holds than what it says, to see
   * who would notice.
   *
   * @param changed the rule
   * @param holds whether it speaks of a view
   * @return an engine that is immutable and can be shared
   */
  public Engine directEngine(BookRule changed, Predicate<View> holds) {
    return engine(
        (rule, view) ->
            rule == changed ? holds.test(view) : rule.direct().orElseThrow().speaksOf(view));
  }

  private Engine engine(BiPredicate<BookRule, View> speaks) {
    return (views, hearing) -> {
      Limits.Watch watch = limits.start();
      for (View view : views) {
        for (BookRule rule : byView.get(view.getClass())) {
          watch.look(rule, hearing.said().size());
          try {
            if (speaks.test(rule, view)) {
              hearing.hear(rule, view, rule.direct().orElseThrow().what());
            }
          } catch (RuleBookException | IllegalArgumentException e) {
            throw e;
          } catch (RuntimeException | StackOverflowError e) {
            throw new RuleBookException(
                rule.description().file()
                    + ":"
                    + rule.description().line()
                    + ": the rule \""
                    + rule.name()
                    + "\" could not be evaluated",
                e);
          }
        }
      }
    };
  }
}
