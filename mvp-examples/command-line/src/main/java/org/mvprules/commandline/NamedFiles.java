package org.mvprules.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mvprules.core.json.Problem;

/**
 * The files of partnerships that a call names, a folder standing for the files in it.
 *
 * @param names names of files and folders, as they were given; - is the standard input
 */
record NamedFiles(List<String> names) {

  /** What is wrong with the names themselves. */
  Optional<String> problem() {
    if (names.contains("")) {
      return Optional.of("found an empty name; expected the name of a file or of a folder");
    }
    return Collections.frequency(names, RecordFile.STANDARD_INPUT) > 1
        ? Optional.of("the standard input (-) can be read only once")
        : Optional.empty();
  }

  /** Whether there may be several. */
  boolean mayBeSeveral() {
    return names.size() > 1 || isFolder(names.get(0));
  }

  private static boolean isFolder(String name) {
    try {
      return !name.equals(RecordFile.STANDARD_INPUT) && Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * Uses one file after the other. What of a folder is left out is told.
   *
   * @return false if a folder could not be read or has no such file in it, which was told
   */
  boolean each(Console console, Consumer<String> use) {
    boolean all = true;
    for (String name : names) {
      if (isFolder(name)) {
        all &= eachIn(name, console, use);
      } else {
        use.accept(name);
      }
    }
    return all;
  }

  private static boolean eachIn(String folder, Console console, Consumer<String> use) {
    InputFiles inside;
    try {
      inside = InputFiles.in(Path.of(folder));
    } catch (IOException e) {
      return refused(console, folder, "a folder that cannot be read");
    }
    if (inside.leavesOut()) {
      console.complain(Problem.visible(folder) + ": " + inside.leftOut());
    }
    inside.files().forEach(file -> use.accept(file.toString()));
    return !inside.files().isEmpty()
        || refused(console, folder, "a folder with no file to judge in it");
  }

  private static boolean refused(Console console, String folder, String found) {
    RecordFile.complain(
        console, folder, "", found, "a folder of files whose names end in .json, .yaml or .yml");
    return false;
  }
}
