package org.mvprules.core.json;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mvprules.core.json.Node.Kind;
import org.mvprules.core.json.Node.Scalar;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML text into a tree, and explains where it is not YAML, or is more of YAML than a record
 * needs.
 *
 * <p>It reads the events of the YAML parser, not the tokens that Jackson makes of them: those no
 * longer tell {@code ~} from {@code "~"}, or {@code 0x10} from {@code 16}.
 */
final class YamlTree {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setCodePointLimit(MvpReader.LARGEST_FILE)
          .setBufferSize(32_768) // with the usual 1,024 one very long line takes seconds
          .build();

  /** Whatever any version of YAML takes for a number; what it is worth is judged later. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?"
              + "|0o[0-7]+|0x[0-9a-fA-F]+"
              + "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

  private static final String OTHER_VERSION = "a %YAML line with another version of YAML";

  /** The parser looks for the colon after a name only so far, and then complains of something. */
  private static final Pattern LONG_NAME =
      Pattern.compile("\\s*[\"']?[^\\s:]{" + TreeBuilder.LONGEST_NAME + "}[^\\s:]*:");

  private final String text;
  private final Problems problems;
  private final TreeBuilder tree;

  /** The first line from which no word may be repeated; negative until it is needed. */
  private int firstPrivateLine = -1;

  private YamlTree(String text, Problems problems) {
    this.text = text;
    this.problems = problems;
    this.tree = new TreeBuilder(problems);
  }

  static Node read(String text, Problems problems) {
    return new YamlTree(text, problems).read();
  }

  private Node read() {
    StreamReader reader = new StreamReader(SETTINGS, text);
    ParserImpl parser = new ParserImpl(SETTINGS, reader);
    boolean more = true;
    while (more) {
      Event event = next(parser, reader);
      more = event.getEventId() != Event.ID.StreamEnd;
      add(event);
    }
    if (!tree.isComplete() || isNothing(tree.root())) {
      throw problems.fatal(0, 0, "a file with no values in it", "a record in it");
    }
    return tree.root();
  }

  private static boolean isNothing(Node node) {
    return node instanceof Scalar scalar && scalar.kind() == Kind.NOTHING;
  }

  private Event next(ParserImpl parser, StreamReader reader) {
    try {
      return parser.next();
    } catch (MarkedYamlEngineException e) {
      throw explained(e);
    } catch (YamlVersionException e) {
      throw problems.fatal(0, 0, OTHER_VERSION, "%YAML 1.2, or none");
    } catch (RuntimeException e) {
      // The parser lets some of its own exceptions escape, for example on a number out of range.
      throw problems.fatal(reader.getLine() + 1, 0, "something that is not YAML", "YAML");
    }
  }

  private void add(Event event) {
    int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    int column = event.getStartMark().map(Mark::getColumn).orElse(-1) + 1;
    if (event instanceof NodeEvent node) {
      refuseReferences(node, line, column);
    }
    switch (event.getEventId()) {
      case DocumentStart -> {
        refuseOtherVersion((DocumentStartEvent) event, line, column);
        if (tree.isComplete()) {
          throw problems.fatal(
              line, column, "a second document, after --- or ...", "one record in a file");
        }
      }
      case MappingStart, SequenceStart -> start((CollectionStartEvent) event, line, column);
      case MappingEnd, SequenceEnd -> tree.end();
      case Scalar -> scalar((ScalarEvent) event, line, column);
      default -> {
        // Where the stream and the document begin and end, nothing is said.
      }
    }
  }

  private void refuseOtherVersion(DocumentStartEvent event, int line, int column) {
    event
        .getSpecVersion()
        .filter(version -> version.getMajor() != 1 || version.getMinor() != 2)
        .ifPresent(
            other -> {
              throw problems.fatal(line, column, OTHER_VERSION, "%YAML 1.2, or none");
            });
  }

  private void refuseReferences(NodeEvent event, int line, int column) {
    event
        .getAnchor()
        .ifPresent(
            anchor -> {
              boolean alias = event.getEventId() == Event.ID.Alias;
              String name = (alias ? "*" : "&") + anchor.getValue();
              throw problems.fatal(
                  line,
                  column,
                  (alias ? "the alias" : "the anchor") + unlessPrivate(name, line),
                  "the value itself, written out; text that starts with & or * goes in quotes");
            });
  }

  private void refuseTag(Optional<String> tag, int line, int column) {
    tag.ifPresent(
        name ->
            problems.add(
                () -> "",
                line,
                column,
                "the tag" + unlessPrivate(name.replace(Tag.PREFIX, "!!"), line),
                "the value alone; text that starts with ! goes in quotes"));
  }

  private String unlessPrivate(String name, int line) {
    return isPrivate(line) ? "" : " " + Quoted.shorten(name, Quoted.LONGEST);
  }

  /** Whether what stands on a line may concern one person alone. */
  private boolean isPrivate(int line) {
    if (firstPrivateLine < 0) {
      firstPrivateLine = problems.discretion().firstPrivateLine(text);
    }
    return tree.isPrivate() || line >= firstPrivateLine;
  }

  private void start(CollectionStartEvent event, int line, int column) {
    refuseTag(event.getTag(), line, column);
    if (tree.expectsName()) {
      throw problems.fatal(
          line, column, "a group or a list where a name should be", "a name, a colon and a value");
    }
    if (event.getEventId() == Event.ID.MappingStart) {
      tree.startFields(line, column);
    } else {
      tree.startItems(line, column);
    }
  }

  private void scalar(ScalarEvent event, int line, int column) {
    refuseTag(event.getTag(), line, column);
    String value = event.getValue();
    int endLine = event.getEndMark().map(Mark::getLine).orElse(line) + 1;
    if (tree.isUntouched() && event.isPlain() && plainKind(value) == Kind.TEXT) {
      throw problems.fatal(
          line,
          column,
          isPrivate(endLine) ? "words only" : Quoted.text(value) + Quoted.remark(value),
          "lines of \"name: value\", with a space after each colon");
    }
    if (!tree.expectsName()) {
      tree.scalar(event.isPlain() ? plainKind(value) : Kind.TEXT, value, line, column);
    } else if (event.isPlain() && value.equals("<<")) {
      problems.add(() -> "", line, column, "the merge key <<", "the lines themselves, written out");
      tree.droppedName(value, line, column);
    } else {
      tree.name(value, line, column);
    }
  }

  private static Kind plainKind(String text) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> Kind.NOTHING;
      case "true", "True", "TRUE", "false", "False", "FALSE" -> Kind.BOOLEAN;
      default -> NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT;
    };
  }

  private BadInputException explained(MarkedYamlEngineException e) {
    String said = e.getContext() + ": " + e.getProblem();
    Mark mark =
        (SyntaxHelp.isAboutTheBeginning(said) ? e.getContextMark() : e.getProblemMark())
            .or(e::getProblemMark)
            .orElseThrow();
    String rest = text.substring(text.offsetByCodePoints(0, mark.getIndex()));
    if (LONG_NAME.matcher(lineUpTo(text, text.length() - rest.length()) + rest).lookingAt()) {
      return problems.fatal(
          mark.getLine() + 1,
          mark.getColumn() + 1,
          "a name of more than " + TreeBuilder.LONGEST_NAME + " characters",
          "names of at most " + TreeBuilder.LONGEST_NAME + " characters");
    }
    SyntaxHelp help = SyntaxHelp.yaml(said, rest, isPrivate(mark.getLine() + 1));
    return problems.fatal(mark.getLine() + 1, mark.getColumn() + 1, help.found(), help.expected());
  }

  private static String lineUpTo(String text, int end) {
    return text.substring(text.lastIndexOf('\n', end - 1) + 1, end);
  }
}
