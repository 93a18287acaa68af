package org.mvprules.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mvprules.bench.RuleSource.Call;
import org.mvprules.bench.RuleSource.Condition;
import org.mvprules.bench.RuleSource.Look;
import org.mvprules.bench.RuleSource.Term;
import org.mvprules.bench.RuleSource.Test;
import org.mvprules.bench.RuleSource.Written;
import org.mvprules.core.json.Problem;

/**
 * Reads {@code .drl} files. A rule has one form, and nothing else is taken:
 *
 * <pre>
 * rule "name"
 *     &#64;Annotation("text") …
 * when
 *     $m : View( condition, condition, … )
 * then
 *     verdict.says($m);
 * end
 * </pre>
 *
 * <p>A condition is a test, or several with {@code ||} between them; a test is a {@code word}, a
 * {@code !word}, or a word compared with another, with a constant, or with 0. Drools would take
 * very much more, up to any Java. It is given only what was read here, written anew: so a rule can
 * do no harm, and a mistake is told in the words of this form.
 *
 * <p>After a mistake reading goes on with the next part that can be told apart, so that all
 * mistakes of a file are told at once.
 */
final class DrlSource {

  /** How many characters a text may have. */
  static final int LONGEST_TEXT = 3000;

  /** How many characters the name of a rule or a word may have. */
  static final int LONGEST_NAME = 200;

  /** How many conditions, ways, values and annotations one rule may have of each. */
  static final int MOST_OF_EACH = 60;

  private static final Pattern START = Pattern.compile("^[ \\t\\u00A0]*rule\\b");
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern CONSTANT =
      Pattern.compile("[A-Z][A-Za-z0-9]*\\.[A-Z][A-Z0-9_]*(?![A-Za-z0-9_.(])");
  private static final Pattern BINDING = Pattern.compile("\\$[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern BARE = Pattern.compile("[^\"()\\\\\n@]+");
  private static final Pattern NAME_OF_A_RULE = Pattern.compile("[\\p{L}\\p{Nd} .,:;'’()/&%£+-]+");
  private static final Pattern OPERATOR = Pattern.compile("==|!=|<=|>=|<|>");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,_][0-9]+)*[A-Za-z]?");
  private static final Pattern CURLY = Pattern.compile("[“”„‟«»]");
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u2028-\\u202E"
              + "\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF9-\\uFFFB]");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "salience",
          "enabled",
          "timer",
          "dialect",
          "no",
          "lock",
          "auto",
          "activation",
          "agenda",
          "ruleflow",
          "duration",
          "calendars",
          "date",
          "extends",
          "attributes");
  private static final Set<String> NO_WORDS = Set.of("true", "false", "null", "this");

  /** What was read of one file: the rules as far as they could be, and what is wrong. */
  record Read(List<RuleSource> rules, List<RuleBookProblem> problems) {

    Read {
      rules = List.copyOf(rules);
      problems = List.copyOf(problems);
    }

    private List<RuleSource> whole() {
      if (!problems.isEmpty()) {
        throw new BrokenRuleBookException(problems);
      }
      return rules;
    }
  }

  /** Ends the reading of a part of a rule, whose mistake has been told. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stop() {
      super(null, null, false, false);
    }
  }

  private final String file;
  private final String text;
  private final List<RuleSource> rules = new ArrayList<>();
  private final List<RuleBookProblem> problems = new ArrayList<>();
  private final int[] lineStarts;
  private int at;

  /** Whether no further part of the rule that is being read can be told apart. */
  private boolean lost;

  /** Where the rule that is being read has to end: at the start of the next one. */
  private int limit;

  private DrlSource(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
    this.limit = text.length();
  }

  /**
   * All rules of a rule book.
   *
   * @throws BrokenRuleBookException if something is no rule of the one form
   */
  static List<RuleSource> rules(RuleBookFolder folder) {
    return folder.rules().whole();
  }

  /**
   * All rules of some files, in the order of the files and lines.
   *
   * @throws BrokenRuleBookException if something is no rule of the one form
   */
  static List<RuleSource> rules(Map<String, String> drl) {
    return read(drl).whole();
  }

  /** What can be read of some files, in the order of the files and lines. */
  static Read read(Map<String, String> drl) {
    List<RuleSource> rules = new ArrayList<>();
    List<RuleBookProblem> problems = new ArrayList<>();
    drl.forEach(
        (file, text) -> {
          DrlSource source = new DrlSource(file, text);
          source.file();
          rules.addAll(source.rules);
          problems.addAll(source.problems);
        });
    return new Read(rules, problems);
  }

  // ---- a file

  private void file() {
    checkCharacters();
    try {
      for (skip(); at < text.length(); skip()) {
        if (isWord("rule")) {
          limit = nextRule(at);
          rule();
          limit = text.length();
        } else {
          problem(here(), found(), "a rule: rule \"name\"; nothing else stands in a file of rules");
          at = nextRule(at);
        }
      }
    } catch (Stop e) {
      at = text.length(); // A comment that is not closed has been told.
    }
  }

  /** What cannot be seen, or is seen as something else, could make a rule say what nobody reads. */
  private void checkCharacters() {
    Matcher unseen = UNSEEN.matcher(text);
    while (unseen.find()) {
      problem(
          placeOf(unseen.start()),
          String.format(
              "the character U+%04X, which cannot be seen", (int) unseen.group().charAt(0)),
          "text as it is read; delete the character");
    }
  }

  /** Where the next line begins that starts a rule. */
  private int nextRule(int from) {
    int line = text.indexOf('\n', from);
    while (line >= 0 && line + 1 < text.length()) {
      int end = text.indexOf('\n', line + 1);
      if (START.matcher(text.substring(line + 1, end < 0 ? text.length() : end)).find()) {
        return line + 1;
      }
      line = end;
    }
    return text.length();
  }

  // ---- a rule

  private void rule() {
    Written start = here();
    int first = at;
    at += "rule".length();
    lost = false;
    String name = "";
    Map<String, Written> annotations = new LinkedHashMap<>();
    Optional<Look> look = Optional.empty();
    Optional<Call> call = Optional.empty();
    try {
      name = nameOfTheRule();
      annotations(annotations);
      keyword("when", "an annotation such as @Source(\"…\"), or when");
    } catch (Stop e) {
      goTo("when");
    }
    try {
      skipUnlessLost();
      look = isWord("then") ? Optional.empty() : Optional.of(look());
      keyword("then", "then: a rule looks at one view");
    } catch (Stop e) {
      goTo("then");
    }
    try {
      skipUnlessLost();
      call = isWord("end") ? Optional.empty() : Optional.of(call());
      keyword("end", "end: a rule says one thing");
    } catch (Stop e) {
      goTo("end");
    }
    if (!name.isEmpty()) {
      List<String> lines = text.substring(first, at).lines().toList();
      rules.add(new RuleSource(file, start.line(), name, annotations, look, call, lines));
    }
  }

  private void skipUnlessLost() {
    if (lost) {
      throw new Stop();
    }
    skip();
  }

  /** Goes on behind a word that stands alone on a line; if there is none, with the next rule. */
  private void goTo(String word) {
    Matcher alone =
        Pattern.compile("(?m)^[ \\t]*" + word + "[ \\t]*(?://.*)?$")
            .matcher(text)
            .region(Math.min(at, limit), limit);
    lost = lost || !alone.find();
    at = lost ? limit : alone.end();
  }

  private String nameOfTheRule() {
    skip();
    Written name = quoted("the name of the rule in quotation marks");
    if (name.text().isBlank()
        || name.text().length() > LONGEST_NAME
        || !NAME_OF_A_RULE.matcher(name.text()).matches()) {
      throw stop(
          name,
          "the name " + Problem.quoted(name.text()),
          "a sentence of at most " + LONGEST_NAME + " letters, digits and plain marks");
    }
    return name.text();
  }

  private void annotations(Map<String, Written> annotations) {
    for (skip(); peek() == '@'; skip()) {
      Written start = here();
      try {
        at++;
        String name = identifier("the name of an annotation, such as @Source");
        String value = value();
        if (annotations.putIfAbsent(name, written(value, start)) != null) {
          problem(start, "@" + name + " a second time", "each annotation once");
        }
      } catch (Stop e) {
        at = endOfLine();
      }
      if (annotations.size() > MOST_OF_EACH) {
        throw stop(start, "more than " + MOST_OF_EACH + " annotations", "each once");
      }
    }
  }

  private String value() {
    bracket('(', "an opening bracket and a text: (\"…\")");
    if (peek() == '"' || CURLY.matcher(String.valueOf(peek())).matches()) {
      Written value = quoted("a text");
      skip();
      if (peek() != ')') {
        throw stop(
            here(), found(), "a closing bracket; a quotation mark within a text is written \\\"");
      }
      at++;
      return value.text();
    }
    int line = endOfLine();
    Matcher bare = BARE.matcher(text).region(at, line);
    if (!bare.lookingAt() || bare.end() >= line || text.charAt(bare.end()) != ')') {
      throw stop(here(), found(), "a text in quotation marks, and a closing bracket: (\"…\")");
    }
    at = bare.end() + 1;
    return bare.group().strip();
  }

  // ---- what a rule looks at

  private Look look() {
    Written binding =
        word(BINDING, "one view and its conditions, such as $m : Membership( membersAtLeast > 0 )");
    bracket(':', "a colon between " + binding + " and the view");
    Written view = word(IDENTIFIER, "the name of a view");
    skip();
    Written open = here();
    bracket('(', "an opening bracket after " + view);
    List<Condition> conditions = new ArrayList<>();
    for (skip(); peek() != ')'; ) {
      conditions.add(condition(open));
      few(conditions, "conditions", open);
      skip();
      if (peek() == ',') {
        at++;
      } else if (peek() != ')') {
        throw stop(here(), notClosed(open), betweenConditions());
      }
    }
    at++;
    skip();
    if (!isWord("then") && at < limit) {
      throw stop(here(), found(), "then: a rule looks at one view");
    }
    return new Look(binding, view, conditions);
  }

  private String notClosed(Written open) {
    return isWord("then") || isWord("end") || at >= limit
        ? "the bracket of line " + open.line() + " still open"
        : found();
  }

  private String betweenConditions() {
    if (text.startsWith("&", at) || isWord("and")) {
      return "a comma: all that has commas between it has to hold";
    }
    if (isWord("or") || peek() == '|') {
      return "|| between two ways to meet a condition";
    }
    if (text.startsWith("=>", at) || text.startsWith("=<", at)) {
      return text.charAt(at + 1) + "= where two things are compared";
    }
    if (peek() == '=') {
      return "== where two things are compared";
    }
    if (isWord("matches") || isWord("contains") || isWord("memberOf") || isWord("soundslike")) {
      return "one of ==, !=, <, <=, >, >=, in and not in";
    }
    return "a comma, or the closing bracket";
  }

  private Condition condition(Written open) {
    List<Test> ways = new ArrayList<>();
    do {
      ways.add(test());
      few(ways, "ways to meet a condition", open);
      skip();
    } while (take("||"));
    return new Condition(List.copyOf(ways));
  }

  private Test test() {
    skip();
    boolean negated = peek() == '!' && !text.startsWith("!=", at);
    if (negated) {
      at++;
      skip();
    }
    if (peek() == '(') {
      throw stop(
          here(),
          "a bracket within a condition",
          "conditions with commas between them, each a word or a comparison");
    }
    Term word = term("a word of the view");
    skip();
    Written place = here();
    Optional<String> operator = operator();
    if (operator.isEmpty()) {
      return new Test(negated, word, Optional.empty(), List.of());
    }
    if (negated) {
      throw stop(place, "a comparison after !", "the opposite comparison, such as != for ==");
    }
    Written compared = new Written(operator.get(), place.line(), place.column());
    List<Term> values = operator.get().endsWith("in") ? list() : List.of(operand());
    return new Test(false, word, Optional.of(compared), values);
  }

  private Optional<String> operator() {
    if (isWord("in")) {
      at += 2;
      return Optional.of("in");
    }
    if (isWord("not")) {
      at += 3;
      skip();
      if (!isWord("in")) {
        throw stop(here(), found(), "in: the comparison is \"not in\"");
      }
      at += 2;
      return Optional.of("not in");
    }
    Matcher operator = OPERATOR.matcher(text).region(at, limit);
    if (operator.lookingAt()) {
      at = operator.end();
      return Optional.of(operator.group());
    }
    return Optional.empty();
  }

  private List<Term> list() {
    skip();
    Written open = here();
    bracket('(', "an opening bracket, and constants with commas between them");
    List<Term> values = new ArrayList<>();
    do {
      values.add(operand());
      few(values, "values", open);
      skip();
    } while (take(","));
    if (peek() != ')') {
      throw stop(here(), notClosed(open), "a comma, or the closing bracket of the list");
    }
    at++;
    return List.copyOf(values);
  }

  private Term operand() {
    skip();
    return term("0, a figure such as count(\"name\"), a constant such as Answer.YES, or a word");
  }

  private Term term(String expected) {
    Written place = here();
    if (Character.isDigit(peek())) {
      Matcher number = NUMBER.matcher(text).region(at, limit);
      if (number.lookingAt() && number.group().equals("0")) {
        at++;
        return new Term(written("0", place), Optional.empty());
      }
      throw stop(
          place,
          "the number " + (number.lookingAt() ? number.group() : found()),
          "0, or a figure such as count(\"name\"), which gives the number its unit, source and"
              + " days");
    }
    if (peek() == '"' || peek() == '\'') {
      throw stop(place, "a text", expected);
    }
    Matcher constant = CONSTANT.matcher(text).region(at, limit);
    if (constant.lookingAt()) {
      at = constant.end();
      return new Term(written(constant.group(), place), Optional.empty());
    }
    String word = identifier(expected);
    if (NO_WORDS.contains(word)) {
      throw stop(
          place,
          Problem.quoted(word),
          word.equals("true") || word.equals("false") ? "the word alone, or !word" : expected);
    }
    if (peek() == '(') {
      at++;
      skip();
      Written name = quoted("a name in quotation marks, such as that of a figure");
      if (name.text().isBlank()
          || name.text().length() > LONGEST_NAME
          || !NAME_OF_A_RULE.matcher(name.text()).matches()) {
        throw stop(
            name,
            "the name " + Problem.quoted(name.text()),
            "at most " + LONGEST_NAME + " letters, digits and plain marks");
      }
      bracket(')', "a closing bracket after the name");
      return new Term(written(word, place), Optional.of(name));
    }
    if (peek() == '.' || peek() == '[' || peek() == '#' || peek() == '?') {
      throw stop(here(), found(), "a word of the view, or a constant such as Answer.YES");
    }
    return new Term(written(word, place), Optional.empty());
  }

  // ---- what a rule says

  private Call call() {
    if (!isWord("verdict")) {
      throw stop(
          here(),
          found(),
          at < limit
              ? "one call, such as verdict.met($m);"
              : "\"end\" on a line of its own, before it one call, such as verdict.met($m);");
    }
    at += "verdict".length();
    bracket('.', "a point after verdict");
    Written verdict = word(IDENTIFIER, "what is said, such as met");
    bracket('(', "an opening bracket after " + verdict);
    Written binding = word(BINDING, "what the rule calls its view, such as $m");
    bracket(')', "a closing bracket after " + binding);
    bracket(';', "a semicolon at the end of the line");
    skip();
    if (!isWord("end") && at < limit) {
      throw stop(here(), found(), "end: a rule says one thing");
    }
    return new Call(verdict, binding);
  }

  // ---- words, marks and space

  private char peek() {
    return at < limit ? text.charAt(at) : '\0';
  }

  private boolean take(String mark) {
    if (!text.startsWith(mark, at)) {
      return false;
    }
    at += mark.length();
    return true;
  }

  private boolean isWord(String word) {
    int end = at + word.length();
    return end <= limit
        && text.startsWith(word, at)
        && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
  }

  private void keyword(String word, String expected) {
    skip();
    if (at >= limit) {
      throw stop(
          here(),
          found() + ", and no \"" + word + "\" before it",
          "\"" + word + "\" on a line of its own");
    }
    if (!isWord(word)) {
      throw stop(
          here(),
          found(),
          ATTRIBUTES.contains(firstWord())
              ? expected + "; a rule has no other attributes"
              : expected);
    }
    at += word.length();
  }

  private void bracket(char mark, String expected) {
    skip();
    if (peek() != mark) {
      throw stop(here(), found(), expected);
    }
    at++;
    skip();
  }

  private String identifier(String expected) {
    return word(IDENTIFIER, expected).text();
  }

  private Written word(Pattern pattern, String expected) {
    skip();
    Written place = here();
    Matcher word = pattern.matcher(text).region(at, limit);
    if (!word.lookingAt()) {
      throw stop(place, found(), expected);
    }
    int end = word.end();
    if (end < limit && Character.isJavaIdentifierPart(text.charAt(end))) {
      throw stop(
          placeOf(end),
          String.format(
              "the letter \"%c\" (U+%04X) in a word", text.charAt(end), (int) text.charAt(end)),
          "plain letters a to z, digits and _");
    }
    if (word.group().length() > LONGEST_NAME) {
      throw stop(place, "a word of more than " + LONGEST_NAME + " letters", expected);
    }
    at = end;
    return written(word.group(), place);
  }

  /** A text between quotation marks, on one line. */
  private Written quoted(String expected) {
    Written place = here();
    if (CURLY.matcher(String.valueOf(peek())).matches()) {
      throw stop(
          place,
          "the curly quotation mark " + peek(),
          "the straight one, \"; word processors change them");
    }
    if (peek() != '"') {
      throw stop(place, found(), expected);
    }
    StringBuilder value = new StringBuilder();
    int line = endOfLine();
    for (int i = at + 1; i < line; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        at = i + 1;
        if (value.length() > LONGEST_TEXT) {
          throw stop(place, "more than " + LONGEST_TEXT + " characters", "a shorter text");
        }
        return written(value.toString(), place);
      }
      if (c == '\\') {
        i++;
        if (i >= line || text.charAt(i) != '"') {
          throw stop(
              placeOf(i - 1), "a backslash", "\\\" for a quotation mark within a text, or no \\");
        }
      }
      value.append(text.charAt(i));
    }
    throw stop(
        place, "a quotation mark that is not closed on its line", "another one after the text");
  }

  /** Passes over spaces and comments. */
  private void skip() {
    while (at < limit) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else if (text.startsWith("//", at)) {
        at = endOfLine();
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        if (end < 0 || end >= limit) {
          throw stop(here(), "a comment that is not closed before the next rule", "*/ at its end");
        }
        at = end + 2;
      } else {
        return;
      }
    }
  }

  private int endOfLine() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private String firstWord() {
    Matcher word = IDENTIFIER.matcher(text).region(at, limit);
    return word.lookingAt() ? word.group() : "";
  }

  /** What stands here, as a message tells it. */
  private String found() {
    if (at >= limit) {
      return at >= text.length() ? "the end of the file" : "the next rule";
    }
    String word = firstWord();
    if (!word.isEmpty()) {
      return Problem.quoted(word);
    }
    return Stream.of(BINDING, NUMBER, OPERATOR)
        .map(pattern -> pattern.matcher(text).region(at, limit))
        .filter(Matcher::lookingAt)
        .map(Matcher::group)
        .findFirst()
        .map(Problem::quoted)
        .orElseGet(() -> Problem.quoted(Character.toString(text.codePointAt(at))));
  }

  private void few(List<?> some, String what, Written open) {
    if (some.size() > MOST_OF_EACH) {
      throw stop(open, "more than " + MOST_OF_EACH + " " + what, "several rules");
    }
  }

  private Written written(String word, Written place) {
    return new Written(word, place.line(), place.column());
  }

  private Written here() {
    return placeOf(Math.min(at, text.length()));
  }

  private Written placeOf(int index) {
    int found = Arrays.binarySearch(lineStarts, index);
    int line = found < 0 ? -found - 2 : found;
    return new Written("", line + 1, index - lineStarts[line] + 1);
  }

  private void problem(Written where, String found, String expected) {
    if (problems.size() > RuleBookCompiler.MOST_PROBLEMS) {
      return; // More than are told.
    }
    problems.add(new RuleBookProblem(file, where.line(), where.column(), found, expected));
  }

  private Stop stop(Written where, String found, String expected) {
    problem(where, found, expected);
    return new Stop();
  }
}
