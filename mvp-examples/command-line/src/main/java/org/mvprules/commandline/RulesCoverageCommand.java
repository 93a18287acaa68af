package org.mvprules.commandline;

import org.mvprules.rules.ledger.CoverageText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how a rule book accounts for the guidance. */
@Command(
    name = "coverage",
    description = {
      "Tells what became of each clause of the guidance: which rules check it, who is asked, what"
          + " only informs; and which scenarios try each rule."
    })
final class RulesCoverageCommand implements Runnable {

  private final Console console;

  @Mixin private RuleBookOption rules;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatByName.class,
      defaultValue = "text",
      description = "text (if not given), markdown or html.")
  private CoverageFormat format;

  RulesCoverageCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    CoverageText text = CoverageText.of(rules.validator().ruleBook());
    console.print(
        switch (format) {
          case TEXT -> text.toString();
          case MARKDOWN -> text.asMarkdown();
          case HTML -> text.asHtml();
        });
  }

  /** How it is written. */
  enum CoverageFormat {
    TEXT,
    MARKDOWN,
    HTML
  }

  static final class FormatByName extends ByName<CoverageFormat> {
    FormatByName() {
      super(CoverageFormat.class);
    }
  }
}
