package org.mvprules.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mvprules.core.json.Format;

/** The files that are meant by a folder. */
final class InputFiles {

  private InputFiles() {}

  /**
   * The files in a folder whose names tell a format, in the order of their names, which is the same
   * on every system. Folders within the folder are not looked into.
   *
   * @throws IOException if the folder cannot be read
   */
  static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> Format.of(entry).isPresent() && !Files.isDirectory(entry))
          .sorted(Comparator.comparing(entry -> String.valueOf(entry.getFileName())))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
