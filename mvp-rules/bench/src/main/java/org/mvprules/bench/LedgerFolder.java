package org.mvprules.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mvprules.core.fact.Check;
import org.mvprules.core.json.RecordReader;
import org.mvprules.rules.ledger.Ledger;
import org.mvprules.rules.ledger.SourceDocument;

/**
 * The source of the clause ledger: a folder with a YAML file for each document behind the rule
 * books, and {@code ledger.yaml}, which lists them, and tells the last id that was given out of
 * each kind.
 */
public final class LedgerFolder {

  /** The file that tells which documents there are, and which ids were given out. */
  static final String ABOUT = "ledger.yaml";

  private final Map<String, String> texts;
  private final Map<String, SourceDocument> documents;
  private final List<String> lastIds;

  private LedgerFolder(
      Map<String, String> texts, Map<String, SourceDocument> documents, List<String> lastIds) {
    this.texts = texts;
    this.documents = documents;
    this.lastIds = lastIds;
  }

  /**
   * Reads the folder.
   *
   * @param folder the folder
   * @return what it holds
   * @throws org.mvprules.core.json.BadInputException if a file in it is wrong
   * @throws UncheckedIOException if one cannot be read
   */
  public static LedgerFolder read(Path folder) {
    About about = RecordReader.of(About.class).read(folder.resolve(ABOUT));
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, SourceDocument> documents = new LinkedHashMap<>();
    for (String name : about.documents()) {
      Path file = folder.resolve(name);
      documents.put(name, RecordReader.of(SourceDocument.class).read(file));
      try {
        texts.put(name, Files.readString(file, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new LedgerFolder(texts, documents, about.last());
  }

  /**
   * What the ledger says.
   *
   * @return the ledger
   */
  public Ledger ledger() {
    return new Ledger(List.copyOf(documents.values()));
  }

  /** The documents, by the names of their files. */
  Map<String, SourceDocument> documents() {
    return documents;
  }

  /** The last id that was given out of each kind. */
  List<String> lastIds() {
    return lastIds;
  }

  /** The text of a file. */
  String text(String file) {
    return texts.get(file);
  }

  /** A problem with the entry of an id: on the line on which the entry starts. */
  RuleBookProblem problem(String file, String id, String found, String expected) {
    return problem(file, id, 1, found, expected);
  }

  /** The same, where an id stands more than once. */
  RuleBookProblem problem(String file, String id, int which, String found, String expected) {
    List<String> lines = texts.getOrDefault(file, "").lines().toList();
    int left = which;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().equals("- id: " + id) && --left == 0) {
        return new RuleBookProblem("ledger/" + file, i + 1, found, expected);
      }
    }
    return new RuleBookProblem("ledger/" + file, 0, found, expected);
  }

  /**
   * The contents of {@link #ABOUT}.
   *
   * @param documents the files of the documents, in the order of these
   * @param last the last id that was given out of each kind
   */
  public record About(List<String> documents, List<String> last) {
    /** Copies the lists. */
    public About {
      documents = List.copyOf(documents);
      last = List.copyOf(last);
      Check.noneTwice(documents, file -> file, "documents", "");
    }
  }
}
