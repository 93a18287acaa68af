package org.mvprules.core.json;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Explains in plain words what a parser says about text that is not JSON or not YAML.
 *
 * @param said a part of what the parser says
 * @param found what was found; <code>{c}</code> stands for the character at that place
 * @param expected what was expected
 */
record SyntaxHelp(String said, String found, String expected) {

  private static final String VALUE = "text in double quotes, a number, true or false";
  private static final String NAME = "a name in double quotes";
  private static final String A_WORD = "a word";
  private static final String LAST_COMMA = "; there is no comma before a closing bracket";
  private static final Pattern CURLY_QUOTE = Pattern.compile("[\u2018-\u201F]");

  private static final List<SyntaxHelp> JSON =
      List.of(
          new SyntaxHelp("comma to separate", "{c} after a value", "a comma or a closing bracket"),
          new SyntaxHelp(
              "('}' (code 125)): was expecting double-quote",
              "{c} where a name should be",
              NAME + LAST_COMMA),
          new SyntaxHelp("double-quote to start property name", "{c} where a name should be", NAME),
          new SyntaxHelp("colon to separate", "{c} after a name", "a colon"),
          new SyntaxHelp(
              "CTRL-CHAR",
              "a line break or a tab within quotes",
              "a closing quotation mark; within quotes \\n is a line break, and \\t a tab"),
          new SyntaxHelp("Leading zero", "a number that starts with 0", "a number such as 12"),
          new SyntaxHelp(
              "in numeric value", "a number that JSON does not know", "a number such as 12"),
          new SyntaxHelp("hexadecimal", "a number that JSON does not know", "a number such as 12"),
          new SyntaxHelp(
              "expected ']'", "{c} within a list", "the bracket ], which closes the list"),
          new SyntaxHelp(
              "expected '}'", "{c} within a group", "the bracket }, which closes the group"),
          new SyntaxHelp(
              "hex-digit",
              "\\u without four figures",
              "four figures, or two backslashes for one in the text"),
          new SyntaxHelp(
              "character escape", "a backslash before {c}", "two backslashes for one in the text"),
          new SyntaxHelp("comment", "a comment", "no comments, since JSON has none"),
          new SyntaxHelp(
              "(']' (code 93)): expected a valid value",
              "{c} where a value should be",
              VALUE + LAST_COMMA),
          new SyntaxHelp("", "{c} where a value should be", VALUE));

  private static final List<SyntaxHelp> YAML =
      List.of(
          new SyntaxHelp("\\t(TAB)", "a tab in front of a line or a value", "spaces"),
          new SyntaxHelp(
              "cannot start any token", "a value that starts with {c}", "the value in quotes"),
          new SyntaxHelp(
              "scanning an alias", "a value that starts with {c}", "the value in quotes"),
          new SyntaxHelp(
              "scanning an anchor", "a value that starts with {c}", "the value in quotes"),
          new SyntaxHelp("scanning a tag", "a value that starts with {c}", "the value in quotes"),
          new SyntaxHelp(
              "scanning a directive",
              "a line that starts with {c}",
              "lines of \"name: value\"; text that starts with % goes in quotes"),
          new SyntaxHelp(
              "scanning a block scalar",
              "a value that starts with {c}",
              "the value in quotes, or on the lines below"),
          new SyntaxHelp(
              "sequence entries are not allowed",
              "{c} after a name",
              "each entry of a list on a line of its own; text that starts with - goes in quotes"),
          new SyntaxHelp(
              "mapping keys are not allowed",
              "a value that starts with {c}",
              "the value in quotes"),
          new SyntaxHelp(
              "mapping values are not allowed",
              "a colon where none can be",
              "one \"name: value\" a line, names that belong together in one column, and quotes"
                  + " around text with a colon in it"),
          new SyntaxHelp(
              "could not find expected ':'", "{c} without a colon after it", "\"name: value\""),
          new SyntaxHelp(
              "unexpected end of stream",
              "quotes that open here and are not closed",
              "a closing quotation mark"),
          new SyntaxHelp(
              "<stream end>",
              "a bracket that opens here and is not closed",
              "a closing bracket before the end of the file"),
          new SyntaxHelp(
              "unknown escape", "a backslash before {c}", "single quotes around the text"),
          new SyntaxHelp(
              "hexadecimal",
              "a backslash without all its figures",
              "single quotes around the text"),
          new SyntaxHelp(
              "<document start>",
              "{c} after the end of the record",
              "one record in a file, with all its names in one column"),
          new SyntaxHelp("',' or", "{c} after an entry", "a comma or a closing bracket"),
          new SyntaxHelp(
              "<block end>",
              "{c} where it does not fit",
              "lines that belong together in one column, and nothing after a closing quotation mark"
                  + " or bracket"),
          new SyntaxHelp(
              "", "{c} where it means nothing", "YAML: lines of \"name: value\", and lists"));

  /** Of what the YAML parser says, that which is about the place where it began to scan. */
  private static final Pattern ABOUT_THE_BEGINNING =
      Pattern.compile(
          "scanning an? (?:alias|anchor|tag|directive|block scalar)|expected ':'|end of stream"
              + "|<stream end>");

  /**
   * Explains a complaint of the JSON parser about the place that starts with a text.
   *
   * @param discreet whether no word of that text may be repeated
   */
  static SyntaxHelp json(String said, String rest, boolean discreet) {
    if (CURLY_QUOTE.matcher(rest).lookingAt()) {
      return new SyntaxHelp(
          said, "the curly quotation mark " + rest.charAt(0), "a straight one: \"");
    }
    return help(JSON, said, rest, discreet);
  }

  /** Explains that a text does not start as JSON does. */
  static SyntaxHelp jsonThatStarts(String rest, boolean discreet) {
    return new SyntaxHelp(
        "",
        start(rest, discreet) + " at the start of the file",
        "{, with which a record in JSON starts; a file in YAML has a name that ends in .yaml");
  }

  /**
   * Explains that JSON ends too early.
   *
   * @param line the line with the last bracket that is still open; 0 if there is none
   */
  static SyntaxHelp jsonThatEnds(String said, int line) {
    if (said.contains("closing quote") || said.contains("escape")) {
      return new SyntaxHelp(said, "the end of the file within quotes", "a closing quotation mark");
    }
    String open = line == 0 ? "" : ", with a bracket open since line " + line;
    return new SyntaxHelp(
        said, "the end of the file" + open, "the rest of the record, with every bracket closed");
  }

  /** Whether what the YAML parser says is about the place where it began to scan. */
  static boolean isAboutTheBeginning(String said) {
    return ABOUT_THE_BEGINNING.matcher(said).find();
  }

  /**
   * Explains a complaint of the YAML parser about the place that starts with a text.
   *
   * @param discreet whether no word of that text may be repeated
   */
  static SyntaxHelp yaml(String said, String rest, boolean discreet) {
    return help(YAML, said, rest, discreet);
  }

  private static SyntaxHelp help(
      List<SyntaxHelp> table, String said, String rest, boolean discreet) {
    SyntaxHelp help = table.stream().filter(each -> said.contains(each.said)).findFirst().get();
    return new SyntaxHelp(said, help.found.replace("{c}", start(rest, discreet)), help.expected);
  }

  /** The word or the character with which a text starts. */
  private static String start(String rest, boolean discreet) {
    if (rest.isBlank()) {
      return "the end of the file";
    }
    int end = 0;
    while (end < rest.length() && Character.isLetterOrDigit(rest.charAt(end))) {
      end++;
    }
    if (end > 0 && discreet) {
      return A_WORD;
    }
    if (end > 0) {
      return Quoted.text(rest.substring(0, end));
    }
    int c = rest.codePointAt(0);
    return switch (c) {
      case ' ' -> "a space";
      case '\t' -> "a tab";
      case '\n', '\r' -> "the end of the line";
      default ->
          Quoted.isInvisible(c)
              ? String.format("the invisible character U+%04X", c)
              : Character.toString(c);
    };
  }
}
