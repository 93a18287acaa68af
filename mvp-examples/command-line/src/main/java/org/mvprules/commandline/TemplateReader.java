package org.mvprules.commandline;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.commandline.TemplateForm.Row;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.budget.Contact;
import org.mvprules.core.budget.FundingRequest;
import org.mvprules.core.budget.VatBasis;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Period;
import org.mvprules.core.json.Choice;
import org.mvprules.core.json.Problem;
import org.mvprules.rules.words.Texts;

/**
 * Reads a funding template that was filled in with a spreadsheet.
 *
 * <p>What can be read in two ways is refused: nothing is guessed. Every mistake is told with file,
 * line, column and row, what was found and what was expected, the first hundred of them.
 */
final class TemplateReader {

  private static final int LARGEST_FILE = 1_000_000;
  private static final int MOST_PROBLEMS = 100;
  private static final int LONGEST_QUOTE = 60;
  private static final String AMOUNT = "pounds and pence such as 1200.00, £1,200.00 or 0.00";
  private static final Pattern ENGLISH =
      Pattern.compile("(?:£ ?)?([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.([0-9]{1,2}))?");
  private static final Pattern NEGATIVE =
      Pattern.compile("(?:£ ?)?[-\u2212\u2013] ?(?:£ ?)?[0-9.,]+|\\( ?(?:£ ?)?[0-9.,]+ ?\\)");
  private static final Pattern COMMA_FOR_PENCE =
      Pattern.compile("(?:£ ?)?[0-9]{1,3}(?:[. ]?[0-9]{3})*,[0-9]{1,2}");
  private static final Pattern POINT_BEFORE_MANY =
      Pattern.compile("(?:£ ?)?[0-9]+(?:\\.[0-9]{3,})+");
  private static final Pattern OTHER_CURRENCY =
      Pattern.compile("(?s).*(?:[\\p{Sc}&&[^£]]|\\b[A-Z]{3}\\b).*");
  private static final Pattern DAY_IN_WORDS =
      Pattern.compile("([0-9]{1,2})[ -]([A-Za-z]{3,9})[ -]([0-9]{4}|[0-9]{2})");
  private static final Pattern DAY_IN_NUMBERS = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern PLACE_OF_A_RECORD = Pattern.compile("line ([0-9]+)");

  /**
   * What a filled-in template says.
   *
   * @param id the id of the record; absent if the file has none
   * @param name the partnership's name
   * @param request contact, texts and sign-off
   * @param planAgreedOn the day on which the local maternity system agreed the plan
   * @param period the days that money is asked for
   * @param vat whether the amounts have value added tax in them
   * @param complete whether these are all lines
   * @param lines the lines that are filled in
   * @param link name or office of the commissioning link
   * @param total the total
   */
  record Filled(
      Optional<String> id,
      Optional<String> name,
      FundingRequest request,
      Optional<LocalDate> planAgreedOn,
      Optional<Period> period,
      VatBasis vat,
      Answer complete,
      List<BudgetLine> lines,
      Optional<String> link,
      Money total) {}

  /** A row of the file that is known. */
  private record Found(long line, Map<String, String> cells) {
    String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Found> rows = new LinkedHashMap<>();

  private TemplateReader(String file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws BadTemplateException if it is no such template, or something in it is wrong
   */
  static Filled read(Path file) {
    TemplateReader reader = new TemplateReader(file.toString());
    if (!Files.isRegularFile(file)) {
      throw reader.fatal(0, "", "no such file", "a template saved as CSV UTF-8");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return reader.read(in.readNBytes(LARGEST_FILE + 1));
    } catch (IOException e) {
      throw reader.fatal(0, "", "a file that cannot be read", "a file that can be");
    }
  }

  /**
   * Reads a stream up to its end.
   *
   * @param name what messages call it
   * @throws BadTemplateException if it is no such template, or something in it is wrong
   */
  static Filled read(InputStream in, String name) {
    TemplateReader reader = new TemplateReader(name);
    try {
      return reader.read(in.readNBytes(LARGEST_FILE + 1));
    } catch (IOException e) {
      throw reader.fatal(0, "", "nothing that can be read", "a template saved as CSV UTF-8");
    }
  }

  private Filled read(byte[] bytes) {
    if (bytes.length > LARGEST_FILE) {
      throw fatal(0, "", "more than a million bytes", "a template of a few pages");
    }
    String text = decode(bytes);
    checkSeparator(text);
    List<CsvRecord> records = parse(text);
    if (records.isEmpty()) {
      throw fatal(1, "", "an empty file", "a template, such as mvp cost --template writes");
    }
    Map<Integer, String> columns = columns(records.get(0));
    records.stream().skip(1).forEach(record -> row(record, columns));
    Filled filled = fill();
    throwIfAny();
    return filled;
  }

  // Bytes to rows

  private String decode(byte[] bytes) {
    if (bytes.length >= 2
        && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
            || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
      throw fatal(1, "", "UTF-16, which Excel calls Unicode Text", "CSV UTF-8 (comma delimited)");
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      long line = 1 + text.chars().filter(c -> c == '\n').count();
      int found = bytes[in.position()] & 0xFF;
      throw fatal(
          line,
          "",
          String.format("the byte %02X, which is not UTF-8", found)
              + (found == 0xA3 ? ": a £ as Windows-1252 has it" : "; perhaps Windows-1252"),
          "a file saved as CSV UTF-8 (comma delimited)");
    }
    return text.startsWith(Spreadsheet.BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private void checkSeparator(String text) {
    String first = text.lines().findFirst().orElse("");
    for (String other : List.of(";", "\t")) {
      if (first.startsWith("sep=") || first.contains(other) && !first.contains(",")) {
        throw fatal(
            1,
            "",
            "columns separated by "
                + (first.contains("\t") ? "tabs" : "semicolons")
                + ", as spreadsheets set to another country write them",
            "columns separated by commas: set the region to United Kingdom, or choose the comma"
                + " when saving");
      }
    }
  }

  private List<CsvRecord> parse(String text) {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowExtraCharsAfterClosingQuote(false)
            .allowUnclosedQuote(false)
            .skipEmptyLines(true)
            .ofCsvRecord(text)) {
      csv.forEach(records::add);
    } catch (CsvParseException e) {
      throw quotes(e, records);
    } catch (IOException e) {
      throw fatal(0, "", "a file that cannot be read", "a file that can be");
    }
    return records;
  }

  private BadTemplateException quotes(CsvParseException e, List<CsvRecord> before) {
    String told =
        Stream.<Throwable>iterate(e, each -> each != null, Throwable::getCause)
            .map(each -> String.valueOf(each.getMessage()))
            .collect(Collectors.joining(" "));
    Matcher place = PLACE_OF_A_RECORD.matcher(told);
    long line =
        place.find()
            ? Long.parseLong(place.group(1))
            : before.isEmpty() ? 1 : before.get(before.size() - 1).getStartingLineNumber() + 1;
    boolean unclosed = told.toLowerCase(Locale.ROOT).contains("unclosed");
    return fatal(
        line,
        "",
        unclosed
            ? "a quotation mark that is not closed in the row that starts here"
            : "something after a closing quotation mark in the row that starts here",
        "each quoted cell closed, and a quotation mark within it doubled");
  }

  private Map<Integer, String> columns(CsvRecord header) {
    Map<Integer, String> columns = new HashMap<>();
    long line = header.getStartingLineNumber();
    List<String> names = header.getFields();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).strip();
      if (name.isEmpty()) {
        continue;
      }
      if (!TemplateForm.COLUMNS.contains(name)) {
        problem(line, "", "the column " + quoted(name), Choice.among(TemplateForm.COLUMNS, name));
      } else if (columns.containsValue(name)) {
        problem(line, "", "the column " + quoted(name) + " twice", "each column once");
      } else {
        columns.put(i, name);
      }
    }
    for (String needed : List.of(TemplateForm.REF, TemplateForm.ENTRY)) {
      if (!columns.containsValue(needed)) {
        problem(
            line,
            "",
            "no column " + quoted(needed),
            "a first line with the columns " + String.join(", ", TemplateForm.COLUMNS));
      }
    }
    throwIfAny();
    return columns;
  }

  private void row(CsvRecord record, Map<Integer, String> columns) {
    List<String> fields = record.getFields();
    if (fields.stream().allMatch(String::isBlank)) {
      return;
    }
    long line = record.getStartingLineNumber();
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      String column = columns.get(i);
      if (column != null) {
        cells.put(column, fields.get(i));
      } else if (!fields.get(i).isBlank()) {
        problem(
            line,
            "",
            quoted(fields.get(i)) + " beyond the columns of the first line",
            "no more cells than columns; a comma within a cell needs quotation marks around it");
        return;
      }
    }
    String ref = cells.getOrDefault(TemplateForm.REF, "").strip();
    List<String> known = refs();
    if (!known.contains(ref)) {
      problem(
          line,
          TemplateForm.REF,
          ref.isEmpty() ? "a row without a reference" : "the row " + quoted(ref),
          ref.isEmpty() ? "the reference of its row, such as L6" : Choice.among(known, ref));
      return;
    }
    Found found = new Found(line, cells);
    Found first = rows.putIfAbsent(ref, found);
    if (first != null) {
      problem(
          line,
          TemplateForm.REF,
          "the row " + ref + " again, after line " + first.line(),
          "each row once; add the amounts up, or use row L12 for what is not in the template");
    }
  }

  private static List<String> refs() {
    return Stream.concat(
            Arrays.stream(Row.values()).map(Row::ref),
            Arrays.stream(BudgetHeading.values()).map(TemplateForm::ref))
        .toList();
  }

  // Rows to facts

  private Filled fill() {
    List<BudgetLine> lines =
        Arrays.stream(BudgetHeading.values()).flatMap(heading -> line(heading).stream()).toList();
    Optional<Money> total = amount(Row.TOTAL.ref());
    if (total.isEmpty() && problems.stream().noneMatch(each -> each.pointer().endsWith(" of T"))) {
      long line = rows.containsKey(Row.TOTAL.ref()) ? rows.get(Row.TOTAL.ref()).line() : 0;
      problem(
          line,
          line == 0 ? "" : TemplateForm.ENTRY + " of T",
          line == 0 ? "no row T" : "no total",
          "the total of the request in row T, " + AMOUNT);
    }
    Optional<LocalDate> first = day(Row.FIRST);
    Optional<LocalDate> last = day(Row.LAST);
    Optional<Period> period = Optional.empty();
    if (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())) {
      period = Optional.of(new Period(first.get(), last.get()));
    } else if (first.isPresent() && last.isPresent()) {
      problem(
          rows.get(Row.LAST.ref()).line(),
          TemplateForm.ENTRY + " of P2",
          last.get().toString(),
          "a day not before " + first.get());
    } else if (first.isPresent() != last.isPresent() && problems.isEmpty()) {
      problem(
          rows.get((first.isPresent() ? Row.FIRST : Row.LAST).ref()).line(),
          TemplateForm.ENTRY + " of P1 and P2",
          "only one of first and last day",
          "both, or neither");
    }
    FundingRequest request =
        new FundingRequest(
            word(Row.CONTACT_OFFICE.ref(), TemplateForm.ENTRY, Contact.NOT_RECORDED),
            word(Row.REACHABLE.ref(), TemplateForm.ENTRY, Answer.NOT_RECORDED),
            text(Row.CONTACT.ref(), TemplateForm.ENTRY),
            text(Row.REACH.ref(), TemplateForm.ENTRY),
            text(Row.PLAN.ref(), TemplateForm.ENTRY),
            text(Row.MONEY.ref(), TemplateForm.ENTRY),
            word(Row.ATTACHED.ref(), TemplateForm.ENTRY, Answer.NOT_RECORDED),
            word(Row.PRIORITIES.ref(), TemplateForm.ENTRY, Answer.NOT_RECORDED),
            text(Row.SENT_TO.ref(), TemplateForm.ENTRY),
            day(Row.SENT_ON));
    return new Filled(
        text(Row.ID.ref(), TemplateForm.ENTRY),
        text(Row.NAME.ref(), TemplateForm.ENTRY),
        request,
        day(Row.AGREED),
        period,
        word(Row.BASIS.ref(), TemplateForm.ENTRY, VatBasis.NOT_RECORDED),
        word(Row.COMPLETE.ref(), TemplateForm.ENTRY, Answer.NOT_RECORDED),
        lines,
        text(Row.LINK.ref(), TemplateForm.ENTRY),
        total.orElse(new Money(0)));
  }

  /** A line of money; absent if nothing at all is filled in. */
  private Optional<BudgetLine> line(BudgetHeading heading) {
    String ref = TemplateForm.ref(heading);
    BudgetLine line =
        new BudgetLine(
            heading,
            amount(ref),
            text(ref, TemplateForm.FREE),
            text(ref, TemplateForm.REASON),
            word(ref, TemplateForm.NO_FREE_ONE, Answer.NOT_RECORDED),
            word(ref, TemplateForm.VAT, VatBasis.NOT_RECORDED));
    return Optional.of(line).filter(each -> !each.equals(BudgetLine.of(heading)));
  }

  private <T> Optional<T> cell(
      String ref, String column, Function<String, Optional<T>> read, String expected) {
    Found row = rows.get(ref);
    String cell = row == null ? "" : row.cell(column);
    if (row == null || cell.isBlank()) {
      return Optional.empty();
    }
    String where = column + " of " + ref;
    if (cell.stripLeading().startsWith("=")) {
      problem(row.line(), where, "a formula, " + quoted(cell), "its value: " + expected);
      return Optional.empty();
    }
    Optional<T> value = read.apply(cell);
    if (value.isEmpty()) {
      problem(row.line(), where, quoted(cell) + because(cell, expected), expected);
    }
    return value;
  }

  private Optional<String> text(String ref, String column) {
    Optional<String> text =
        cell(ref, column, cell -> Optional.of(Spreadsheet.plain(cell)), "a text");
    try {
      return text.map(known -> Check.text(known, ""));
    } catch (ImpossibleFactException e) {
      problem(rows.get(ref).line(), column + " of " + ref, e.found(), e.expected());
      return Optional.empty();
    }
  }

  private <E extends Enum<E>> E word(String ref, String column, E absent) {
    List<E> known =
        Arrays.stream(absent.getDeclaringClass().getEnumConstants())
            .filter(each -> each != absent)
            .toList();
    return cell(
            ref,
            column,
            cell -> {
              String word = cell.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
              return known.stream().filter(each -> Texts.of(each).equals(word)).findFirst();
            },
            known.stream().map(Texts::of).collect(Collectors.joining(", ", "one of ", "")))
        .orElse(absent);
  }

  private Optional<LocalDate> day(Row row) {
    return cell(
        row.ref(),
        TemplateForm.ENTRY,
        TemplateReader::day,
        "a day such as 1 April 2018 or 2018-04-01");
  }

  /** A day that can be read in one way only; of two numbers nobody knows which is the month. */
  private static Optional<LocalDate> day(String cell) {
    String text = cell.strip();
    try {
      if (DAY_IN_NUMBERS.matcher(text).matches()) {
        return Optional.of(LocalDate.parse(text));
      }
      Matcher words = DAY_IN_WORDS.matcher(text);
      if (!words.matches()) {
        return Optional.empty();
      }
      String name = words.group(2).toUpperCase(Locale.ROOT);
      int year = Integer.parseInt(words.group(3));
      return Arrays.stream(Month.values())
          .filter(month -> month.name().startsWith(name))
          .findFirst()
          .map(
              month ->
                  LocalDate.of(
                      year < 100 ? 2000 + year : year, month, Integer.parseInt(words.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<Money> amount(String ref) {
    return cell(ref, TemplateForm.ENTRY, TemplateReader::money, AMOUNT);
  }

  private static Optional<Money> money(String cell) {
    Matcher english = ENGLISH.matcher(stripped(cell));
    if (!english.matches()) {
      return Optional.empty();
    }
    String pounds = english.group(1).replace(",", "");
    String pence = english.group(2) == null ? "00" : (english.group(2) + "0").substring(0, 2);
    return pounds.length() > 13 ? Optional.empty() : Optional.of(Money.parse(pounds + "." + pence));
  }

  private static String stripped(String cell) {
    return cell.replace('\u00A0', ' ').strip();
  }

  /** What is wrong with something that is no amount, where that can be said. */
  private static String because(String cell, String expected) {
    String text = stripped(cell);
    if (!expected.equals(AMOUNT)) {
      return text.matches("[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4}")
          ? ", in which day and month cannot be told apart"
          : "";
    }
    if (text.startsWith("#")) {
      return ", with which a spreadsheet says that something went wrong";
    }
    if (NEGATIVE.matcher(text).matches()) {
      return ", which is negative";
    }
    if (text.matches("(?s)[+@'].*")) {
      return ", which a spreadsheet may take for a formula";
    }
    if (OTHER_CURRENCY.matcher(text).matches()) {
      return ", in another currency";
    }
    if (COMMA_FOR_PENCE.matcher(text).matches()) {
      return ", with a comma before the pence";
    }
    if (POINT_BEFORE_MANY.matcher(text).matches()) {
      return ", with a point before more than two figures";
    }
    return ENGLISH.matcher(text).matches() ? ", which is too much" : "";
  }

  // Problems

  private static String quoted(String text) {
    String shown =
        text.codePoints()
            .limit(LONGEST_QUOTE)
            .mapToObj(
                c ->
                    Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                        ? String.format("\\u%04X", c)
                        : Character.toString(c))
            .collect(Collectors.joining());
    return "\"" + shown + (text.codePointCount(0, text.length()) > LONGEST_QUOTE ? "…" : "") + "\"";
  }

  private void problem(long line, String where, String found, String expected) {
    problems.add(new Problem(file, where, (int) line, 0, found, expected));
  }

  private BadTemplateException fatal(long line, String where, String found, String expected) {
    problem(line, where, found, expected);
    return all();
  }

  private void throwIfAny() {
    if (!problems.isEmpty()) {
      throw all();
    }
  }

  private BadTemplateException all() {
    String told =
        problems.stream()
            .sorted(java.util.Comparator.comparingInt(Problem::line))
            .limit(MOST_PROBLEMS)
            .map(Problem::toString)
            .collect(Collectors.joining("\n"));
    int more = problems.size() - MOST_PROBLEMS;
    return new BadTemplateException(
        more > 0 ? told + "\n" + file + ": and " + more + " more problems" : told);
  }
}
