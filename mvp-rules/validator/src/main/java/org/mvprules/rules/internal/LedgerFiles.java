package org.mvprules.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mvprules.core.json.Format;
import org.mvprules.core.json.RecordReader;
import org.mvprules.rules.RuleBookException;
import org.mvprules.rules.ledger.SourceDocument;

/** The files of the clause ledger, as they are shipped beside the rule books. */
public final class LedgerFiles {

  /** Where the files stand. */
  public static final String FOLDER = "org/mvprules/books/ledger/";

  /** Where they are listed, one a line. */
  public static final String LIST = FOLDER + "files";

  private LedgerFiles() {}

  /**
   * Reads what is shipped.
   *
   * @param loader where to look
   * @return the documents in the order in which they are listed
   * @throws RuleBookException if a file is missing or cannot be read
   */
  public static List<SourceDocument> shipped(ClassLoader loader) {
    RecordReader<SourceDocument> reader = RecordReader.of(SourceDocument.class);
    return read(LIST, loader, in -> new String(in.readAllBytes(), StandardCharsets.UTF_8))
        .lines()
        .map(file -> read(FOLDER + file, loader, in -> reader.read(in, file, Format.YAML)))
        .toList();
  }

  private interface Reading<T> {
    T of(InputStream in) throws IOException;
  }

  private static <T> T read(String resource, ClassLoader loader, Reading<T> reading) {
    try (InputStream in = loader.getResourceAsStream(resource)) {
      if (in == null) {
        throw new RuleBookException(
            "There is no "
                + resource
                + " on the class path; the clause ledger comes with org.mvprules:mvp-rules");
      }
      return reading.of(in);
    } catch (IOException e) {
      throw new RuleBookException("The clause ledger cannot be read: " + resource, e);
    }
  }
}
