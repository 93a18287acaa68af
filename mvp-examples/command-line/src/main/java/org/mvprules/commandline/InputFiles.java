package org.mvprules.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mvprules.core.json.Format;

/**
 * The files that are meant by a folder, and what else is in it.
 *
 * @param files those whose names tell a format, in the order of their names, which is the same on
 *     every system
 * @param folders how many folders are in it, which are not looked into
 * @param others how many files have other endings; hidden ones do not count
 */
record InputFiles(List<Path> files, int folders, int others) {

  /**
   * Looks into a folder.
   *
   * @throws IOException if the folder cannot be read
   */
  static InputFiles in(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    int folders = 0;
    int others = 0;
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.sorted(Comparator.comparing(InputFiles::name)).toList()) {
        if (Files.isDirectory(entry)) {
          folders += isHidden(entry) ? 0 : 1;
        } else if (Format.of(entry).isPresent()) {
          files.add(entry);
        } else {
          others += isHidden(entry) ? 0 : 1;
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new InputFiles(files, folders, others);
  }

  private static String name(Path entry) {
    return String.valueOf(entry.getFileName());
  }

  private static boolean isHidden(Path entry) {
    return name(entry).startsWith(".");
  }

  boolean leavesOut() {
    return folders + others > 0;
  }

  /** What was not looked into, in words. */
  String leftOut() {
    String parts =
        Stream.of(count(folders, "folder", "folders"), count(others, "other file", "other files"))
            .filter(part -> !part.isEmpty())
            .reduce((one, two) -> one + " and " + two)
            .orElse("nothing");
    return parts + " in it " + (folders + others == 1 ? "was" : "were") + " not looked into.";
  }

  private static String count(int number, String one, String more) {
    return number == 0 ? "" : number + " " + (number == 1 ? one : more);
  }
}
