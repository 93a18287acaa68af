package org.mvprules.commandline;

import java.io.StringWriter;
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
          + " read, words that are not known, figures, annotations, sources, ids. Ends with 0 if"
          + " nothing is, and with 1 otherwise."
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

  RulesCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RuleBookCheck check = RuleBookCheck.of(RuleBookOption.place("check", place, spec));
    console.print(
        switch (format) {
          case TEXT -> text(check);
          case JSON -> json(check.problems());
          case SARIF -> sarif(check.problems());
        });
    return check.problems().isEmpty()
        ? ExitStatus.MEETS_GUIDANCE.code()
        : ExitStatus.DOES_NOT_MEET_GUIDANCE.code();
  }

  private String text(RuleBookCheck check) {
    if (check.problems().isEmpty()) {
      return place + ": nothing is wrong. " + check.contents() + "\n";
    }
    StringBuilder text = new StringBuilder();
    check.problems().forEach(problem -> text.append(problem.inFull()).append('\n'));
    int many = check.problems().size();
    return text + (many == 1 ? "1 problem" : many + " problems") + " in " + place + ".\n";
  }

  private String fileOf(RuleBookProblem problem) {
    String folder = place.replace('\\', '/').replaceFirst("/+$", "");
    return problem.file().isEmpty() ? folder : folder + "/" + problem.file();
  }

  private String json(List<RuleBookProblem> problems) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("problems");
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
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private String sarif(List<RuleBookProblem> problems) {
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
      problems.forEach(problem -> result(json, problem));
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private void result(JsonGenerator json, RuleBookProblem problem) {
    json.writeStartObject();
    json.writeStringProperty("level", "error");
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
