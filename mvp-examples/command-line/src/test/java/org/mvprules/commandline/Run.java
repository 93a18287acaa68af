package org.mvprules.commandline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** One run of the command: how it ended, and what it wrote. */
record Run(int status, String out, String err) {

  static Run of(String... arguments) {
    return of(InputStream.nullInputStream(), arguments);
  }

  static Run reading(String input, String... arguments) {
    return of(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
  }

  static Run of(InputStream in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Main.run(arguments, in, out, err);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
