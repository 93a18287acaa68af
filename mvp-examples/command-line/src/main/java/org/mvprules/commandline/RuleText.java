package org.mvprules.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.RuleBookException;
import org.mvprules.rules.RuleDescription;

/** Finds a rule in the text of its rule book, which is shipped beside the compiled rules. */
final class RuleText {

  private RuleText() {}

  /** The lines of a rule, from the comment above it to its end. */
  static List<String> of(RuleBook book, RuleDescription rule) {
    List<String> lines = file(fileOf(book, rule));
    int start = rule.line() - 1;
    int end = start;
    while (!lines.get(end).strip().equals("end")) {
      end++;
    }
    while (start > 0 && lines.get(start - 1).startsWith("//")) {
      start--;
    }
    return lines.subList(start, end + 1);
  }

  /** The file of a rule with the book that it belongs to: {@code national/membership.drl}. */
  static String fileOf(RuleBook book, RuleDescription rule) {
    return rule.file().contains("/") ? rule.file() : book.id() + "/" + rule.file();
  }

  private static List<String> file(String name) {
    int end = name.indexOf('/');
    String folder = name.substring(0, end).replace('-', '_');
    String resource = "/org/mvprules/books/" + folder + name.substring(end);
    try (InputStream in = MvpValidator.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new RuleBookException("The text of the rules is not on the class path: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
