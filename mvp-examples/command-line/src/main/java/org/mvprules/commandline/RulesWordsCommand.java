package org.mvprules.commandline;

import org.mvprules.rules.WordList;
import picocli.CommandLine.Command;

/** Lists the words that rules may use. */
@Command(name = "words", description = "Lists the words that rules may use, with their meanings.")
final class RulesWordsCommand implements Runnable {

  private final Console console;

  RulesWordsCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console.print(WordList.text());
  }
}
