package org.mvprules.commandline;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mvprules.bench.RuleBookCheck;
import org.mvprules.bench.RuleBookProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Tells what is wrong with a rule book. */
@Command(
    name = "check",
    description = {
      "Tells what is wrong with a rule book, all of it, with file, line and column: what cannot be"
          + " read, words that are not known, figures, annotations, sources, ids. If nothing is, it"
          + " names the rules that speak in no scenario. Ends with 0 if nothing is wrong, and with 1"
          + " otherwise."
    })
final class RulesCheckCommand implements Callable<Integer> {

  private static final String SARIF = "https://json.schemastore.org/sarif-2.1.0.json";

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      description = "The folder of a rule book, or a zip archive of it.")
  private String place;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatByName.class,
      defaultValue = "text",
      description = "text (if not given), json, or sarif for editors and build servers.")
  private CheckFormat format;

  @Option(names = "--strict", description = "End with 1 also if a rule speaks in no scenario.")
  private boolean strict;

  RulesCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RuleBookCheck check = RuleBookCheck.of(folder(), RuleBookOption.cache());
    console.print(
        switch (format) {
          case TEXT -> text(check);
          case JSON -> json(check);
          case SARIF -> sarif(check);
        });
    boolean passes = check.problems().isEmpty() && (!strict || check.notes().isEmpty());
    return (passes ? ExitStatus.MEETS_GUIDANCE : ExitStatus.DOES_NOT_MEET_GUIDANCE).code();
  }

  private Path folder() {
    if (RuleBookOption.isShipped(place, spec)) {
      throw RuleBookOption.wrong(
          spec,
          "check: found "
              + place
              + ", a shipped rule book, which was checked when it was built; expected the folder of"
              + " your own");
    }
    return RuleBookOption.place("check", place, spec);
  }

  private String text(RuleBookCheck check) {
    StringBuilder text = new StringBuilder();
    if (check.problems().isEmpty()) {
      check.notes().forEach(note -> text.append(note).append('\n'));
      int unheard = check.notes().size();
      return text.append(unheard == 0 ? "" : "\n")
          .append(place)
          .append(": nothing is wrong. ")
          .append(check.contents())
          .append(unheard == 0 ? "" : " Rules that speak in none of them: " + unheard + ".")
          .append('\n')
          .toString();
    }
    check.problems().forEach(problem -> text.append(problem.inFull()).append('\n'));
    int many = check.problems().size();
    return text + (many == 1 ? "1 problem" : many + " problems") + " in " + place + ".\n";
  }

  private String fileOf(RuleBookProblem problem) {
    String folder = place.replace('\\', '/').replaceFirst("/+$", "");
    return problem.file().isEmpty() ? folder : folder + "/" + problem.file();
  }

  private static String json(RuleBookCheck check) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      write(json, "problems", check.problems());
      write(json, "notes", check.notes());
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, String name, List<RuleBookProblem> problems) {
    json.writeArrayPropertyStart(name);
    for (RuleBookProblem problem : problems) {
      json.writeStartObject();
      json.writeStringProperty("file", problem.file());
      if (problem.line() > 0) {
        json.writeNumberProperty("line", problem.line());
      }
      if (problem.column() > 0) {
        json.writeNumberProperty("column", problem.column());
      }
      json.writeStringProperty("text", problem.text());
      json.writeStringProperty("found", problem.found());
      json.writeStringProperty("expected", problem.expected());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private String sarif(RuleBookCheck check) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", SARIF);
      json.writeStringProperty("version", "2.1.0");
      json.writeArrayPropertyStart("runs");
      json.writeStartObject();
      json.writeObjectPropertyStart("tool");
      json.writeObjectPropertyStart("driver");
      json.writeStringProperty("name", "mvp rules check");
      json.writeEndObject();
      json.writeEndObject();
      json.writeStringProperty("columnKind", "utf16CodeUnits");
      json.writeArrayPropertyStart("results");
      check.problems().forEach(problem -> result(json, "error", problem));
      check.notes().forEach(note -> result(json, "note", note));
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private void result(JsonGenerator json, String level, RuleBookProblem problem) {
    json.writeStartObject();
    json.writeStringProperty("level", level);
    json.writeObjectPropertyStart("message");
    json.writeStringProperty(
        "text", "found " + problem.found() + "; expected " + problem.expected());
    json.writeEndObject();
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", fileOf(problem).replace(" ", "%20"));
    json.writeEndObject();
    if (problem.line() > 0) {
      json.writeObjectPropertyStart("region");
      json.writeNumberProperty("startLine", problem.line());
      if (problem.column() > 0) {
        json.writeNumberProperty("startColumn", problem.column());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** How problems are written. */
  enum CheckFormat {
    TEXT,
    JSON,
    SARIF
  }

  static final class FormatByName extends ByName<CheckFormat> {
    FormatByName() {
      super(CheckFormat.class);
    }
  }
}
