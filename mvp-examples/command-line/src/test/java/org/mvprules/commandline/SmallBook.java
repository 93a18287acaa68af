package org.mvprules.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder of a small rule book about members, for tests of commands on rules.
 *
 * @param folder where it stands
 */
record SmallBook(Path folder) {

  /** Writes the book with its rules and scenarios into a folder. */
  static SmallBook in(Path folder, String rules, String scenarios) throws IOException {
    SmallBook book = new SmallBook(folder);
    book.write(
        "rulebook.yaml",
        """
        id: small
        title: A small rule book
        version: "1"
        inForceFrom: 2020-01-01
        areas: {MEM: Membership}
        sources: {Paper: A paper}
        """);
    book.write("members.drl", rules);
    book.write("scenarios/members.yaml", scenarios);
    return book;
  }

  void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text, StandardCharsets.UTF_8);
  }

  /** Runs {@code mvp rules} with a command on the book. */
  Run rules(String command, String... options) {
    return Run.of(
        Stream.concat(Stream.of("rules", command, folder.toString()), Stream.of(options))
            .toArray(String[]::new));
  }
}
