package org.mvprules.core.json;

import org.mvprules.core.json.Node.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads JSON text into a tree, and explains where it is not JSON. */
final class JsonTree {

  /** Jackson's own limits step back: those of {@link TreeBuilder} are lower and better told. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(TreeBuilder.DEEPEST + 10)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // so that they are refused in place
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .build();

  private JsonTree() {}

  static Node read(String text, Problems problems) {
    TreeBuilder tree = new TreeBuilder(problems);
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        TokenStreamLocation at = parser.currentTokenLocation();
        if (tree.isComplete()) {
          throw trailing(at, problems);
        }
        add(tree, token, parser.getString(), at.getLineNr(), at.getColumnNr());
      }
      return tree.root();
    } catch (JacksonException e) {
      throw tree.isComplete()
          ? trailing(e.getLocation(), problems)
          : explained(e, text, tree, problems);
    }
  }

  private static void add(TreeBuilder tree, JsonToken token, String text, int line, int column) {
    switch (token) {
      case START_OBJECT -> tree.startFields(line, column);
      case START_ARRAY -> tree.startItems(line, column);
      case END_OBJECT, END_ARRAY -> tree.end();
      case PROPERTY_NAME -> tree.name(text, line, column);
      case VALUE_STRING -> tree.scalar(Kind.TEXT, text, line, column);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.scalar(Kind.NUMBER, text, line, column);
      case VALUE_TRUE, VALUE_FALSE -> tree.scalar(Kind.BOOLEAN, text, line, column);
      case VALUE_NULL -> tree.scalar(Kind.NOTHING, text, line, column);
      default -> throw new IllegalStateException("not a token of JSON: " + token);
    }
  }

  private static BadInputException trailing(TokenStreamLocation at, Problems problems) {
    return problems.fatal(
        at.getLineNr(),
        at.getColumnNr(),
        "more text after the end of the record",
        "nothing after the bracket that closes it");
  }

  private static BadInputException explained(
      JacksonException e, String text, TreeBuilder tree, Problems problems) {
    TokenStreamLocation at = e.getLocation();
    String said = e.getOriginalMessage();
    int offset = (int) Math.max(0, at.getCharOffset());
    if (e instanceof UnexpectedEndOfInputException || offset >= text.length()) {
      SyntaxHelp help = SyntaxHelp.jsonThatEnds(said, tree.lineOfOpenBracket());
      return problems.fatal(at.getLineNr(), at.getColumnNr(), help.found(), help.expected());
    }
    if (tree.isUntouched() && !said.contains("comment")) {
      int start = text.length() - text.stripLeading().length();
      int line = InputText.lineAt(text, start);
      boolean discreet = line >= problems.discretion().firstPrivateLine(text);
      SyntaxHelp help = SyntaxHelp.jsonThatStarts(text.substring(start), discreet);
      return problems.fatal(line, InputText.columnAt(text, start), help.found(), help.expected());
    }
    boolean discreet =
        tree.isPrivate() || at.getLineNr() >= problems.discretion().firstPrivateLine(text);
    SyntaxHelp help = SyntaxHelp.json(said, text.substring(offset), discreet);
    return problems.fatal(at.getLineNr(), at.getColumnNr(), help.found(), help.expected());
  }
}
