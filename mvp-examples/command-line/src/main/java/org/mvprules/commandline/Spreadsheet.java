package org.mvprules.commandline;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows of cells as CSV that spreadsheets open: commas, quotes where they are needed, lines that end
 * with CR and LF, and a byte order mark, without which Excel takes UTF-8 for something else.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab
 * or a line break for something to work out, and some do so after spaces. Such a cell gets an
 * apostrophe in front, which a spreadsheet shows and does not execute; {@link #plain} takes it away
 * again.
 */
final class Spreadsheet {

  /** What stands at the start of the file. */
  static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String ACTIVE = "(?:[\t\r\n]|[\\s\u00A0]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])";
  private static final Pattern WOULD_BE_EXECUTED = Pattern.compile("(?sU)'*" + ACTIVE + ".*");
  private static final Pattern MADE_SAFE = Pattern.compile("(?sU)'+" + ACTIVE + ".*");

  private Spreadsheet() {}

  /** The rows as CSV; all of their cells are made safe. */
  static String of(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      rows.forEach(row -> csv.writeRecord(row.stream().map(Spreadsheet::safe).toList()));
    } catch (java.io.IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A cell that no spreadsheet executes. */
  static String safe(String cell) {
    return WOULD_BE_EXECUTED.matcher(cell).matches() ? "'" + cell : cell;
  }

  /** What a cell said before it was made safe. */
  static String plain(String cell) {
    return MADE_SAFE.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
