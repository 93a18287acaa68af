package org.mvprules.rules.internal;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mvprules.rules.RuleDescription;
import org.mvprules.rules.Strength;
import org.mvprules.rules.words.View;

/** One rule of a loaded book, with its wordings. */
public final class BookRule {

  /** With this a rule sets aside all requirements of its book. */
  public static final String ALL = "ALL";

  private static final Pattern FIGURE =
      Pattern.compile("figure: (.*?)(?: from [0-9]{4}-[0-9]{2}-[0-9]{2})?");
  private static final Pattern ID = Pattern.compile("[A-Z]{3}-[0-9]{2}");
  private static final int LENGTH_OF_AN_ID = 6;

  /** The annotations whose sentences may have gaps in them. */
  public static final List<String> TEXTS =
      List.of("Found", "Expected", "Remedy", "Note", "Because", "Tell");

  private final RuleDescription description;
  private final Optional<String> id;
  private final String title;
  private final int place;
  private final Optional<DirectRule> direct;
  private final Map<String, String> annotations;
  private final List<String> figures;
  private final Optional<Strength> strength;
  private final Map<String, Template> templates = new ConcurrentHashMap<>();

  BookRule(
      RuleDescription description,
      int place,
      Optional<DirectRule> direct,
      Map<String, String> annotations,
      List<String> figures) {
    this.description = description;
    this.place = place;
    this.id = idIn(description.name());
    this.title = id.map(its -> name().substring(its.length()).strip()).orElse(name());
    this.direct = direct;
    this.annotations = ImmutableMap.copyOf(annotations);
    this.strength = annotation("Strength").flatMap(Strength::named);
    this.figures = figures;
  }

  /**
   * The id with which a rule's name starts.
   *
   * @param name the name
   * @return empty for figures and rules that classify
   */
  public static Optional<String> idIn(String name) {
    int end = name.indexOf(' ');
    return end == LENGTH_OF_AN_ID && ID.matcher(name.substring(0, end)).matches()
        ? Optional.of(name.substring(0, end))
        : Optional.empty();
  }

  /**
   * The figure that a rule sets, by the rule's name: {@code figure: day rate}, or for a later value
   * {@code figure: day rate from 2027-01-01}.
   *
   * @param name the rule's name
   * @return the figure's name; empty for rules that set none
   */
  public static Optional<String> figureIn(String name) {
    if (!name.startsWith("figure: ")) {
      return Optional.empty();
    }
    Matcher matcher = FIGURE.matcher(name);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /**
   * Where the rule stands.
   *
   * @return name, file and line
   */
  public RuleDescription description() {
    return description;
  }

  /**
   * The rule's name.
   *
   * @return a sentence
   */
  public String name() {
    return description.name();
  }

  /**
   * The id with which the name starts.
   *
   * @return empty for figures and rules that classify
   */
  public Optional<String> id() {
    return id;
  }

  /** Where the rule comes in the order of the book. */
  int place() {
    return place;
  }

  /** The name without its id. */
  String title() {
    return title;
  }

  /**
   * An annotation of the rule.
   *
   * @param key its name
   * @return its value, if it has one
   */
  public Optional<String> annotation(String key) {
    return Optional.ofNullable(annotations.get(key));
  }

  /**
   * What the rule sets aside, as its annotation names it.
   *
   * @return ids of requirements, areas, or {@link #ALL}
   */
  List<String> setsAside() {
    return namesSetAside(annotations.getOrDefault("SetsAside", ""));
  }

  /**
   * The names in the annotation with which a rule sets requirements aside.
   *
   * @param text such as {@code MEM, CHR, GOV-01}
   * @return each of them
   */
  public static List<String> namesSetAside(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  private BookRule(BookRule other, Map<String, String> annotations) {
    this.description = other.description;
    this.place = other.place;
    this.id = other.id;
    this.title = other.title;
    this.direct = other.direct;
    this.annotations = ImmutableMap.copyOf(annotations);
    this.strength = annotation("Strength").flatMap(Strength::named);
    this.figures = other.figures;
  }

  /** The same rule, which asks more or less firmly. */
  BookRule withStrength(Strength strength) {
    Map<String, String> changed = new HashMap<>(annotations);
    changed.put("Strength", strength.name());
    return new BookRule(this, changed);
  }

  /** How firmly the guidance asks for the part of which this rule speaks, if it says so. */
  Optional<Strength> strength() {
    return strength;
  }

  Optional<DirectRule> direct() {
    return direct;
  }

  /**
   * The type of the views that the rule looks at.
   *
   * @return empty for a figure
   */
  public Optional<Class<?>> viewType() {
    return direct.map(DirectRule::viewType);
  }

  /**
   * How many conditions the rule has.
   *
   * @return 0 for a figure, and for a rule that speaks of every view
   */
  public int conditions() {
    return direct.map(DirectRule::conditions).orElse(0);
  }

  /**
   * Which of the rule's conditions alone keeps it silent about a view.
   *
   * @param view a view of the type that the rule looks at
   * @return the place of the only condition that does not hold, counted from 0; empty if all hold,
   *     or several do not
   */
  public OptionalInt failingAlone(View view) {
    return direct.map(rule -> rule.failingAlone(view)).orElse(OptionalInt.empty());
  }

  /** One of the rule's wordings that says the same of any view. */
  Optional<String> wordingOfAnyView(String key, View view, DayPolicy policy) {
    return template(key)
        .filter(template -> !template.asksTheView())
        .map(template -> fill(template, view, policy));
  }

  /** One of the rule's wordings, filled in. */
  Optional<String> wording(String key, View view, DayPolicy policy) {
    return template(key).map(template -> fill(template, view, policy));
  }

  /** One of the rule's sentences, taken apart when it is first told: most never are. */
  private Optional<Template> template(String key) {
    String text = annotations.get(key);
    return text == null
        ? Optional.empty()
        : direct.map(rule -> templates.computeIfAbsent(key, any -> template(rule, key, text)));
  }

  private Template template(DirectRule rule, String key, String text) {
    return Template.of(
        text, rule.viewType(), figures, description.file() + ":" + description.line() + " @" + key);
  }

  private String fill(Template template, View view, DayPolicy policy) {
    String text = template.fill(view, policy);
    policy.tell(this, text.length());
    return text;
  }

  @Override
  public String toString() {
    return name();
  }
}
