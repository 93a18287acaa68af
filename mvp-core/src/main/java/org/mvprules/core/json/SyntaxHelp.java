package org.mvprules.core.json;

import java.util.List;

/**
 * Explains in plain words what a parser says about text that is not JSON or not YAML.
 *
 * @param said a part of what the parser says
 * @param found what was found; <code>{c}</code> stands for the character at that place
 * @param expected what was expected
 */
record SyntaxHelp(String said, String found, String expected) {

  private static final List<SyntaxHelp> JSON =
      List.of(
          new SyntaxHelp("comma to separate", "{c} after a value", "a comma or a closing bracket"),
          new SyntaxHelp(
              "double-quote to start property name",
              "{c} where a name should be",
              "a name in double quotes; there is no comma before a closing bracket"),
          new SyntaxHelp("colon to separate", "{c} after a name", "a colon"),
          new SyntaxHelp(
              "CTRL-CHAR", "a line break or a tab within quotes", "a closing quotation mark"),
          new SyntaxHelp("Leading zero", "a number that starts with 0", "a number such as 12"),
          new SyntaxHelp("Non-standard token", "a number that is none", "a number such as 12"),
          new SyntaxHelp("in numeric value", "a number that is not written out", "one such as 12"),
          new SyntaxHelp("close marker", "the bracket {c}", "the bracket that closes the last one"),
          new SyntaxHelp(
              "character escape", "a backslash before {c}", "two backslashes for one in the text"),
          new SyntaxHelp("comment", "a comment", "no comments, since JSON has none"),
          new SyntaxHelp(
              "", "{c} where a value should be", "text in double quotes, a number, true or false"));

  private static final List<SyntaxHelp> YAML =
      List.of(
          new SyntaxHelp("\\t(TAB)", "a tab in front of a line or a value", "spaces"),
          new SyntaxHelp(
              "cannot start any token", "a value that starts with {c}", "the value in quotes"),
          new SyntaxHelp(
              "mapping values are not allowed",
              "a colon where none can be",
              "one \"name: value\" a line, names that belong together in one column, and quotes"
                  + " around text with a colon in it"),
          new SyntaxHelp("could not find expected ':'", "a line without a colon", "name: value"),
          new SyntaxHelp(
              "unexpected end of stream",
              "the end of the file within quotes",
              "a closing quotation mark"),
          new SyntaxHelp(
              "<stream end>", "the end of the file within brackets", "a closing bracket"),
          new SyntaxHelp(
              "unknown escape", "a backslash before {c}", "single quotes around the text"),
          new SyntaxHelp(
              "<document start>",
              "{c} after the end of the record",
              "one record in a file, with all its names in one column"),
          new SyntaxHelp("',' or", "{c} after an entry", "a comma or a closing bracket"),
          new SyntaxHelp(
              "<block end>",
              "{c} where the line before does not go on",
              "lines that belong together in one column, and nothing after a closing quotation mark"
                  + " or bracket"),
          new SyntaxHelp(
              "", "{c} where it means nothing", "YAML: lines of \"name: value\", and lists"));

  /** Explains a complaint of the JSON parser about the place that starts with a text. */
  static SyntaxHelp json(String said, String rest) {
    return help(JSON, said, rest);
  }

  /** Explains a complaint of the YAML parser about the place that starts with a text. */
  static SyntaxHelp yaml(String said, String rest) {
    return help(YAML, said, rest);
  }

  private static SyntaxHelp help(List<SyntaxHelp> table, String said, String rest) {
    SyntaxHelp help = table.stream().filter(each -> said.contains(each.said)).findFirst().get();
    return new SyntaxHelp(said, help.found.replace("{c}", start(rest)), help.expected);
  }

  /** The word or the character with which a text starts. */
  private static String start(String rest) {
    if (rest.isBlank()) {
      return "the end of the file";
    }
    int end = 0;
    while (end < rest.length() && Character.isLetterOrDigit(rest.charAt(end))) {
      end++;
    }
    return end == 0 ? Quoted.escape(rest.substring(0, 1)) : Quoted.text(rest.substring(0, end));
  }
}
