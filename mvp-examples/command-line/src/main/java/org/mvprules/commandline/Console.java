package org.mvprules.commandline;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the command reads and writes, always in UTF-8. */
final class Console {

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean coloured;
  private boolean stackTraces;

  Console(InputStream in, OutputStream out, OutputStream err, boolean coloured) {
    this.in = in;
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.coloured = coloured;
  }

  /** Whether a person looks at the results on a terminal that shows colours. */
  static boolean isColourful() {
    String noColour = System.getenv("NO_COLOR");
    return (noColour == null || noColour.isEmpty()) && isTerminal();
  }

  /** Some versions of Java after 17 have a console without a terminal, and a way to ask. */
  private static boolean isTerminal() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  InputStream in() {
    return in;
  }

  boolean coloured() {
    return coloured;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  /** Writes a result. */
  void print(String text) {
    out.print(text);
  }

  /** Tells what is wrong with a file or with the call. */
  void complain(String text) {
    err.print(text + "\n");
  }

  /** Tells that something broke that nobody outside can mend. */
  void confess(Throwable fault) {
    complain(
        "mvp is broken: "
            + fault.toString().replaceAll("\\s+", " ")
            + (stackTraces ? "" : " (--stacktrace shows where)"));
    if (stackTraces) {
      fault.printStackTrace(err);
    }
  }

  void showStackTraces(boolean show) {
    stackTraces = show;
  }

  /** Whether all results were written. */
  boolean allWritten() {
    return !out.checkError();
  }
}
