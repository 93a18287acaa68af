package org.mvprules.rules.internal;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;
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
  private final Model model;
  private final List<BookRule> rules;
  private final Limits limits;
  private final ImmutableListMultimap<Class<?>, BookRule> byView;
  private final ImmutableListMultimap<String, BookRule> byId;

  private LoadedBook(RuleBook description, Model model, List<BookRule> rules, Limits limits) {
    this.description = description;
    this.limits = limits;
    this.model = model;
    this.rules = List.copyOf(rules);
    ImmutableListMultimap.Builder<Class<?>, BookRule> views = ImmutableListMultimap.builder();
    rules.forEach(rule -> rule.viewType().ifPresent(type -> views.put(type, rule)));
    this.byView = views.build();
    ImmutableListMultimap.Builder<String, BookRule> ids = ImmutableListMultimap.builder();
    rules.forEach(rule -> rule.id().ifPresent(id -> ids.put(id, rule)));
    this.byId = ids.build();
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
    Model model;
    try {
      model = (Model) loader.loadClass(index.the("model")).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new RuleBookException("The rule book " + index.the("id") + " cannot be loaded", e);
    }
    Map<String, RuleDescription> places = places(index);
    List<Rule> compiled = inOrder(model, places.keySet());
    List<Figure> figures =
        compiled.stream()
            .flatMap(
                rule -> BookRule.figureIn(rule.getName()).map(name -> figure(name, rule)).stream())
            .toList();
    List<String> names = figures.stream().map(Figure::name).distinct().toList();
    List<BookRule> rules = new ArrayList<>();
    for (Rule rule : compiled) {
      rules.add(
          new BookRule(
              places.get(rule.getName()),
              rules.size(),
              DirectRule.of(rule),
              annotations(rule),
              names));
    }
    return new LoadedBook(describe(index, rules, figures), model, rules, Limits.STANDARD);
  }

  private static Map<String, RuleDescription> places(BookIndex index) {
    Map<String, RuleDescription> places = new LinkedHashMap<>();
    index
        .all("rule")
        .forEach(
            rule ->
                places.put(
                    rule.get(2),
                    new RuleDescription(rule.get(2), rule.get(0), Integer.parseInt(rule.get(1)))));
    return places;
  }

  private static List<Rule> inOrder(Model model, Set<String> names) {
    Map<String, Rule> byName = new HashMap<>();
    model.getRules().forEach(rule -> byName.put(rule.getName(), rule));
    List<Rule> ordered = new ArrayList<>();
    for (String name : names) {
      Rule rule = byName.remove(name);
      if (rule == null) {
        throw new RuleBookException("The rule \"" + name + "\" got lost when it was compiled");
      }
      ordered.add(rule);
    }
    if (!byName.isEmpty()) {
      throw new RuleBookException("The index does not know the rules " + byName.keySet());
    }
    return ordered;
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

  private static Figure figure(String name, Rule rule) {
    Map<String, String> annotations = annotations(rule);
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

  /** The annotations of a compiled rule; quoted values come from Drools with their quotes. */
  private static Map<String, String> annotations(Rule rule) {
    Map<String, String> annotations = new LinkedHashMap<>();
    rule.getMetaData().forEach((key, value) -> annotations.put(key, unquoted(value.toString())));
    return annotations;
  }

  private static String unquoted(String text) {
    String bare = text.strip();
    boolean quoted = bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"");
    return quoted ? bare.substring(1, bare.length() - 1).replace("\\\"", "\"") : bare;
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
    return new LoadedBook(other, model, changed, limits);
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
    return new LoadedBook(description, model, rules, other);
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
   * The compiled rules as Drools has them, for the session that tests hold results against.
   *
   * @return Drools' model
   */
  public Model model() {
    return model;
  }

  /**
   * The rules of the book.
   *
   * @return in the order of the book
   */
  public List<BookRule> rules() {
    return rules;
  }

  /** The rules whose names start with an id, in the order of the book. */
  List<BookRule> rulesOf(String id) {
    return byId.get(id);
  }

  /**
   * Evaluates the rules directly, without a Drools session.
   *
   * @return an engine that is immutable and can be shared
   */
  public Engine directEngine() {
    return engine((rule, view, hearing) -> rule.direct().orElseThrow().lookAt(view, hearing));
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
        (rule, view, hearing) -> {
          DirectRule direct = rule.direct().orElseThrow();
          if (rule != changed) {
            direct.lookAt(view, hearing);
          } else if (holds.test(view)) {
            direct.say(view, hearing);
          }
        });
  }

  /** How one rule looks at one view. */
  private interface Look {
    void at(BookRule rule, View view, Hearing hearing) throws Exception;
  }

  private Engine engine(Look look) {
    return (views, hearing) -> {
      Limits.Watch watch = limits.start();
      for (View view : views) {
        for (BookRule rule : byView.get(view.getClass())) {
          watch.look(rule, hearing.said().size());
          hearing.giveTheWordTo(rule);
          try {
            look.at(rule, view, hearing);
          } catch (RuleBookException | IllegalArgumentException e) {
            throw e;
          } catch (Exception | StackOverflowError e) {
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
