package org.mvprules.commandline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Money;
import org.mvprules.core.json.BadInputException;
import org.mvprules.core.json.MvpReader;
import org.mvprules.core.json.Problem;
import org.mvprules.rules.NoGuidanceInForceException;
import org.mvprules.rules.UnfitRecordException;

/** The record of one partnership, in a file or on the standard input. */
final class RecordFile {

  static final String STANDARD_INPUT = "-";

  private RecordFile() {}

  /** The file as messages name it. */
  static String called(String file) {
    return file.equals(STANDARD_INPUT) ? "standard input" : file;
  }

  /** Reads the record. */
  static Mvp read(Console console, String file) {
    return file.equals(STANDARD_INPUT)
        ? MvpReader.read(console.in(), called(file))
        : MvpReader.read(Path.of(file));
  }

  /** What can be done with a record that reads well and fits. */
  interface Use {
    void use();
  }

  /**
   * Uses a record, or tells what is wrong with it.
   *
   * @return false if there was something wrong, and it was told
   */
  static boolean isUsed(Console console, String file, Use use) {
    try {
      use.use();
      return true;
    } catch (BadInputException e) {
      console.complain(e.getMessage());
    } catch (InvalidPathException e) {
      complain(console, file, "", "a name that no file can have", "the name of a file");
    } catch (UnfitRecordException e) {
      e.problems().forEach(problem -> console.complain(problem.in(called(file)).toString()));
    } catch (NoGuidanceInForceException e) {
      complain(
          console,
          called(file),
          "/asAt",
          e.asOf() + ", when no guidance was in force",
          e.earliest() + " or a later day; --as-of asks for the guidance of another day");
    } catch (ArithmeticException e) {
      complain(
          console,
          called(file),
          "",
          "amounts that are too large to be added up",
          "a plan and a budget of at most " + new Money(Money.LARGEST));
    }
    return false;
  }

  static void complain(
      Console console, String file, String pointer, String found, String expected) {
    console.complain(new Problem(file, pointer, 0, 0, found, expected).toString());
  }
}
