package org.mvprules.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.core.json.Choice;
import org.mvprules.core.json.Draft;
import org.mvprules.rules.WithdrawnRequirement;

/**
 * Puts a rule book that extends another together with it.
 *
 * <p>First come the rules of the extended book, but for those that are replaced or withdrawn and
 * for the notes that hang on what is withdrawn; then the book's own.
 */
final class Extension {

  private final RuleBookFolder own;
  private final RuleBookFolder extended;
  private final Map<String, String> inheritedText = new LinkedHashMap<>();
  private final List<RuleSource> ownRules;
  private final List<RuleSource> inheritable;
  private final Set<String> known;
  private final Set<String> replaced;
  private final Set<String> withdrawn;
  private final List<RuleBookProblem> problems = new ArrayList<>();

  private Extension(RuleBookFolder own, RuleBookFolder extended) {
    this.own = own;
    this.extended = extended;
    String id = extended.about().id();
    extended.drl().forEach((file, text) -> inheritedText.put(fileOf(id, file), text));
    this.ownRules = own.rules().rules();
    this.inheritable = DrlSource.read(inheritedText).rules();
    this.known = keys(inheritable);
    this.replaced = new LinkedHashSet<>(own.about().replaces());
    this.withdrawn =
        own.about().withdraws().stream()
            .map(RuleBookFile.Withdrawal::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * The name of a file of an extended book, as the extending book shows it.
   *
   * @param book the id of the extended book
   * @param file its file, which may belong to a book that it extends itself
   */
  static String fileOf(String book, String file) {
    boolean itsOwn = !file.contains("/") || file.startsWith(RuleBookFiles.SCENARIOS);
    return itsOwn ? book + "/" + file : file;
  }

  /**
   * One rule book that says what both say together.
   *
   * @param own the rule book that extends another, as it stands in its folder
   * @param extended the other
   * @throws BrokenRuleBookException if the two do not fit together
   */
  static RuleBookFolder of(RuleBookFolder own, RuleBookFolder extended) {
    Extension extension = new Extension(own, extended);
    extension.checkDay();
    extension.checkReplaced();
    extension.checkWithdrawn();
    extension.checkStrengths();
    extension.checkOwnRules();
    if (!extension.problems.isEmpty()) {
      throw new BrokenRuleBookException(extension.problems);
    }
    return extension.together();
  }

  private static Set<String> keys(List<RuleSource> rules) {
    return rules.stream().map(RuleSource::key).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  // ---- what does not fit

  private void problem(String found, String expected) {
    problems.add(new RuleBookProblem(RuleBookFolder.ABOUT, 0, found, expected));
  }

  private void checkDay() {
    if (own.about().inForceFrom().isBefore(extended.about().inForceFrom())) {
      problem(
          "inForceFrom: " + own.about().inForceFrom(),
          extended.about().inForceFrom()
              + ", the first day of "
              + extended.about().id()
              + ", or a later day");
    }
  }

  private void checkReplaced() {
    Set<String> answered = keys(ownRules);
    for (String key : replaced) {
      List<RuleSource> rules = rulesOf(key);
      if (rules.isEmpty()) {
        problem(
            "\"" + key + "\" under replaces, which " + extended.about().id() + " does not have",
            insteadOf(key));
      } else if (withdrawn.contains(key)) {
        problem(key + " under replaces and under withdraws", "it under one of them");
      } else if (rules.get(0).isFigure() && !answered.contains(key)) {
        problem("\"" + key + "\" under replaces, and no such figure here", "its new value");
      } else if (rules.get(0).hasId() && !answered.contains(key)) {
        problem(
            key + " under replaces, and no rule with that id here",
            "rules that answer it anew; or, if it is not to be asked, " + key + " under withdraws");
      } else if (hasOnlyAName(rules.get(0)) && !isAnswered(rules.get(0).view())) {
        problem(
            "\"" + key + "\" under replaces, and no rule in its place here",
            "a rule without an id that looks at " + rules.get(0).view().orElse("the same view"));
      }
    }
  }

  private List<RuleSource> rulesOf(String key) {
    return inheritable.stream().filter(rule -> rule.key().equals(key)).toList();
  }

  /** What was probably meant where nothing of that name can be replaced. */
  private String insteadOf(String key) {
    return inheritable.stream()
        .filter(rule -> rule.name().equals(key))
        .map(
            rule ->
                "\""
                    + rule.key()
                    + "\", with which all of its "
                    + (rule.isFigure() ? "values" : "rules")
                    + " are replaced")
        .findFirst()
        .orElseGet(() -> Choice.among(known.stream().filter(any -> alike(any, key)).toList(), key));
  }

  /** Whether two names are both of figures, both ids, or both of rules that have neither. */
  private static boolean alike(String one, String other) {
    return one.startsWith("figure: ") == other.startsWith("figure: ")
        && one.contains(" ") == other.contains(" ");
  }

  /** Whether a rule neither sets a figure nor belongs to an id: it says who counts as what. */
  private static boolean hasOnlyAName(RuleSource rule) {
    return !rule.isFigure() && !rule.hasId();
  }

  /** Whether one of the book's own rules without an id looks at the same view. */
  private boolean isAnswered(Optional<String> view) {
    return ownRules.stream().anyMatch(rule -> hasOnlyAName(rule) && rule.view().equals(view));
  }

  private void checkWithdrawn() {
    List<String> ids = known.stream().filter(key -> !key.contains(" ")).toList();
    for (String id : withdrawn) {
      if (!ids.contains(id)) {
        problem(
            "\"" + id + "\" under withdraws, which " + extended.about().id() + " does not have",
            Choice.among(ids, id));
      }
    }
  }

  private void checkStrengths() {
    List<String> ids = known.stream().filter(key -> !key.contains(" ")).toList();
    for (String id : own.about().strengths().keySet()) {
      if (!ids.contains(id)) {
        problem(
            "\"" + id + "\" under strengths, which " + extended.about().id() + " does not have",
            Choice.among(ids, id));
      } else if (rulesOf(id).get(0).noteOn().isPresent()) {
        problem(id + " under strengths, which only notes something", "an id that has a strength");
      } else if (replaced.contains(id) || withdrawn.contains(id)) {
        problem(
            id + " under strengths and under " + (replaced.contains(id) ? "replaces" : "withdraws"),
            "it under one of them; what is answered anew carries its own @Strength");
      }
    }
  }

  private void checkOwnRules() {
    Set<String> gone =
        Stream.concat(
                withdrawn.stream(), extended.withdrawn().stream().map(WithdrawnRequirement::id))
            .collect(Collectors.toSet());
    Set<String> seen = new HashSet<>(replaced);
    for (RuleSource rule : ownRules) {
      String key = rule.key();
      if (!seen.add(key)) {
        continue;
      }
      if (gone.contains(key)) {
        problems.add(
            rule.problem(
                "the id " + key + ", which is withdrawn", "another id: ids are never used again"));
      } else if (known.contains(key)) {
        problems.add(
            rule.problem(
                (rule.hasId() ? "the id " + key : "\"" + key + "\"")
                    + ", which "
                    + extended.about().id()
                    + " has too",
                (rule.hasId() ? "another id" : "another name")
                    + "; or, if this book answers it anew, it under replaces in "
                    + RuleBookFolder.ABOUT));
      }
    }
  }

  // ---- what both say together

  private RuleBookFolder together() {
    for (RuleSource rule : inheritable) {
      if (isGone(rule)) {
        inheritedText.computeIfPresent(rule.file(), (file, text) -> without(rule, text));
      }
    }
    Map<String, String> drl = new LinkedHashMap<>(inheritedText);
    drl.putAll(own.drl());
    return new RuleBookFolder(
        own.about().inheriting(extended.about()),
        drl,
        Stream.concat(inheritedScenarios(), ownScenarios()).toList(),
        partnerships(),
        Stream.concat(extended.withdrawn().stream(), ownWithdrawn()).toList(),
        strengthsFrom(),
        RuleBookFolder.hash(Stream.of(own.contentHash(), extended.contentHash())));
  }

  private Map<String, String> strengthsFrom() {
    Map<String, String> from =
        new LinkedHashMap<>(own.about().stillAsked(extended.strengthsFrom()));
    from.putAll(own.strengthsFrom());
    return from;
  }

  /** A note goes with what it comes with; what sets requirements aside still does so for others. */
  private boolean isGone(RuleSource rule) {
    return replaced.contains(rule.key())
        || withdrawn.contains(rule.key())
        || !rule.setsAside() && rule.noteOn().filter(withdrawn::contains).isPresent();
  }

  /** A text with empty lines in place of a rule, so that all others stay where they are. */
  private static String without(RuleSource rule, String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int i = 0; i < rule.lines().size(); i++) {
      lines.set(rule.line() - 1 + i, "");
    }
    return String.join("\n", lines) + "\n";
  }

  private Stream<WithdrawnRequirement> ownWithdrawn() {
    return own.about().withdraws().stream()
        .map(
            withdrawal ->
                new WithdrawnRequirement(
                    withdrawal.id(),
                    rulesOf(withdrawal.id()).get(0).title(),
                    own.about().id(),
                    withdrawal.reason(),
                    withdrawal.body()));
  }

  /** The scenarios of the extended book, but for what this book answers in another way. */
  private Stream<WrittenScenario> inheritedScenarios() {
    Set<String> restated =
        own.written().stream().map(WrittenScenario::name).collect(Collectors.toSet());
    Set<String> answeredElsewhere = new HashSet<>(replaced);
    answeredElsewhere.addAll(withdrawn);
    return extended.written().stream()
        .filter(scenario -> !restated.contains(scenario.name()))
        .map(
            scenario ->
                scenario.inheritedFrom(
                    extended.about().id(),
                    own.about().inForceFrom(),
                    answeredElsewhere,
                    own.about().strengths().keySet()));
  }

  private Stream<WrittenScenario> ownScenarios() {
    return own.written().stream().map(each -> each.inheriting(extended.partnerships()));
  }

  private Map<String, Draft> partnerships() {
    Map<String, Draft> all = new LinkedHashMap<>(extended.partnerships());
    all.putAll(own.partnerships());
    return all;
  }
}
