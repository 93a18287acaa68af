package org.mvprules.bench;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Money;
import org.mvprules.core.json.BadInputException;
import org.mvprules.core.json.Choice;
import org.mvprules.core.json.Draft;
import org.mvprules.core.json.Format;
import org.mvprules.core.json.Problem;
import org.mvprules.core.json.RecordReader;

/**
 * A scenario as it is written: a group of named values in a file of scenarios.
 *
 * <p>It has a {@code name} and what it expects; all other names but those below are facts, called
 * as in the record of a partnership.
 *
 * <ul>
 *   <li>{@code base} names a partnership to start from, which is recorded in {@code
 *       scenarios/partnerships}. A fact of the scenario takes the place of the whole fact of that
 *       name.
 *   <li>{@code change} gives other values for places within the facts, {@code without} leaves some
 *       out; places are JSON Pointers.
 *   <li>{@code table} has a row with names of columns, and below it a row for each case. A column
 *       that is called as a requirement says which status is expected, one that is called {@code
 *       says} which texts, one that is called {@code rules} which rules; any other fills the gaps
 *       of its name.
 *   <li>A gap, {@code {members}}, stands for a column of the table, or else for a figure of the
 *       rule book, to which a step can be added: {@code {fewest members - 1}}. Among the facts it
 *       is the figure's value; in what is expected, the words in which a report tells it.
 * </ul>
 *
 * <p>Figures are those of the rule book that is asked, also where it inherits the scenario.
 */
final class WrittenScenario {

  /** Where the partnerships stand from which scenarios start. */
  static final String PARTNERSHIPS = RuleBookFiles.SCENARIOS + "partnerships/";

  private static final RecordReader<Scenario> SCENARIO = RecordReader.of(Scenario.class);
  private static final RecordReader<Mvp> PARTNERSHIP = RecordReader.of(Mvp.class);

  /** What is expected, told in the words of a report. */
  private static final List<String> EXPECTED =
      List.of("expect", "strengths", "findings", "notices", "says", "rules");

  /** The lists that a table can add to, besides what requirements it expects. */
  private static final List<String> LISTS = List.of("says", "rules");

  /** What says how the scenario comes to be. */
  private static final List<String> MAKING = List.of("base", "change", "without", "table");

  static final List<String> ITS_OWN =
      Stream.of(Stream.of("name", "asOf", "todo"), EXPECTED.stream(), MAKING.stream())
          .flatMap(names -> names)
          .toList();

  /**
   * What the partnership is called where it has no name. Were it called like the scenario, a text
   * that is expected could be found in the scenario's own name.
   */
  private static final String PARTNERSHIP_ID = "example";

  /** What a partnership is called and when it was recorded is not for a scenario to say. */
  private static final List<String> FACTS =
      Stream.of(Mvp.class.getRecordComponents())
          .map(component -> component.getName())
          .filter(name -> !List.of("id", "name", "asAt", "evidence").contains(name))
          .toList();

  private static final Pattern ID = Pattern.compile("[A-Z]{3}-[0-9]{2}");
  private static final Pattern STEP = Pattern.compile("(.+) ([+-]) ([0-9]+(?:\\.[0-9]{2})?)");
  private static final Pattern AMOUNT = Pattern.compile("[0-9]+\\.[0-9]{2}");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

  private final String file;
  private final String text;
  private final Draft draft;
  private final Map<String, Draft> partnerships;
  private final Optional<LocalDate> notBefore;
  private final Set<String> answeredElsewhere;
  private final Set<String> askedOtherwise;

  private WrittenScenario(
      String file,
      String text,
      Draft draft,
      Map<String, Draft> partnerships,
      Optional<LocalDate> notBefore,
      Set<String> answeredElsewhere,
      Set<String> askedOtherwise) {
    this.askedOtherwise = askedOtherwise;
    this.file = file;
    this.text = text;
    this.draft = draft;
    this.partnerships = partnerships;
    this.notBefore = notBefore;
    this.answeredElsewhere = answeredElsewhere;
  }

  /**
   * The scenarios of a file.
   *
   * @param file the name of the file
   * @param text what stands in it
   * @param partnerships those from which they can start, by name
   * @throws BadInputException if it holds no list of scenarios
   */
  static List<WrittenScenario> in(String file, String text, Map<String, Draft> partnerships) {
    Draft all = draft(SCENARIO, file, text);
    for (String name : all.names()) {
      if (!name.equals("scenarios")) {
        throw unknown(all, name, List.of("scenarios"));
      }
    }
    return all
        .part("scenarios")
        .orElseThrow(() -> all.problem("no \"scenarios\"", "\"scenarios\" with a list"))
        .entries()
        .stream()
        .map(
            each ->
                new WrittenScenario(
                    file, text, each, partnerships, Optional.empty(), Set.of(), Set.of()))
        .toList();
  }

  /**
   * A partnership from which scenarios can start.
   *
   * @throws BadInputException if the file holds none
   */
  static Draft partnership(String file, String text) {
    Draft partnership = draft(PARTNERSHIP, file, text);
    PARTNERSHIP.read(partnership);
    return partnership;
  }

  private static Draft draft(RecordReader<?> reader, String file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return reader.draft(new ByteArrayInputStream(bytes), file, Format.YAML);
  }

  /** The same scenario, which can also start from partnerships of the extended book. */
  WrittenScenario inheriting(Map<String, Draft> others) {
    Map<String, Draft> all = new LinkedHashMap<>(others);
    all.putAll(partnerships);
    return new WrittenScenario(
        file, text, draft, all, notBefore, answeredElsewhere, askedOtherwise);
  }

  /**
   * The same scenario, asked of a book that extends the one in which it stands.
   *
   * @param from the id of the extended book
   * @param firstDay the first day of the extending book, before which it cannot be asked
   * @param answered the ids that the extending book answers in another way, or not
   * @param asked the ids that it asks by the same rules, but more or less firmly
   */
  WrittenScenario inheritedFrom(
      String from, LocalDate firstDay, Set<String> answered, Set<String> asked) {
    Set<String> elsewhere = new HashSet<>(answeredElsewhere);
    elsewhere.addAll(answered);
    Set<String> otherwise = new HashSet<>(askedOtherwise);
    otherwise.addAll(asked);
    return new WrittenScenario(
        Extension.fileOf(from, file),
        text,
        draft,
        partnerships,
        Optional.of(firstDay),
        Set.copyOf(elsewhere),
        Set.copyOf(otherwise));
  }

  /** The sentence that names it; with a table, each of its rows adds to that. */
  String name() {
    return draft.part("name").map(Draft::text).orElse("");
  }

  /**
   * What it comes to: one scenario, or one for each row of its table. Where something is wrong with
   * it, that is told, and there is none.
   *
   * @param figures the figures of the book that is asked
   * @param firstDay the day as of which it is judged if it names none
   */
  List<Scenario> read(SourceFigures figures, LocalDate firstDay, List<RuleBookProblem> problems) {
    Set<RuleBookProblem> found = new LinkedHashSet<>();
    List<Scenario> scenarios = new ArrayList<>();
    try {
      checkNames();
      Table table = Table.of(draft.part("table"));
      for (Map<String, Draft> row : table.rows) {
        try {
          read(table, row, figures, firstDay).ifPresent(scenarios::add);
        } catch (BadInputException e) {
          e.problems().stream().map(this::told).forEach(found::add);
        }
      }
      if (found.isEmpty()) {
        table.checkColumns();
      }
    } catch (BadInputException e) {
      e.problems().stream().map(this::told).forEach(found::add);
    } catch (NotRead e) {
      return List.of();
    }
    problems.addAll(found);
    return found.isEmpty() ? scenarios : List.of();
  }

  private RuleBookProblem told(Problem problem) {
    return RuleBookProblem.of(problem.in(file)).quoting(text);
  }

  private void checkNames() {
    List<String> known = Stream.concat(ITS_OWN.stream(), FACTS.stream()).toList();
    for (String name : draft.names()) {
      if (!known.contains(name)) {
        throw unknown(draft, name, known);
      }
    }
    if (draft.part("name").isEmpty()) {
      throw draft.problem("no \"name\"", "\"name\" with a sentence that says what this shows");
    }
  }

  private static BadInputException unknown(Draft group, String name, List<String> known) {
    return group
        .part(name)
        .orElseThrow()
        .problem(
            Problem.quoted(name) + ", a name that is not known here", Choice.among(known, name));
  }

  private Optional<Scenario> read(
      Table table, Map<String, Draft> row, SourceFigures figures, LocalDate firstDay) {
    Draft filled = table.expectations(draft.filled(table.filledBy(row)), row);
    Optional<LocalDate> asOf = filled.part("asOf").flatMap(WrittenScenario::day);
    if (asOf.isPresent() && notBefore.filter(asOf.get()::isBefore).isPresent()) {
      return Optional.empty();
    }
    Draft whole = withFigures(filled, table, figures, asOf.orElse(firstDay));
    Draft name = table.name(whole.part("name").orElseThrow(), row);
    Scenario scenario =
        SCENARIO.read(
            whole
                .only(Stream.concat(EXPECTED.stream(), Stream.of("asOf", "todo")).toList())
                .with("/name", name)
                .with("/place", Draft.of(file + ":" + draft.line()))
                .with("/mvp", facts(whole, figures).with("/id", Draft.of(PARTNERSHIP_ID))));
    if (!scenario.expectsAnything()) {
      throw draft.problem(
          "a scenario that expects nothing", "expect, strengths, findings, notices or rules");
    }
    return Optional.of(scenario.without(answeredElsewhere, askedOtherwise))
        .filter(Scenario::expectsAnything);
  }

  private static Optional<LocalDate> day(Draft asOf) {
    try {
      return Optional.of(LocalDate.parse(asOf.text()));
    } catch (DateTimeException e) {
      return Optional.empty(); // told when the scenario is read
    }
  }

  // ---- facts

  private Draft facts(Draft whole, SourceFigures figures) {
    Draft facts =
        whole
            .part("base")
            .map(name -> base(name, figures))
            .orElseGet(() -> Draft.group().at(draft));
    for (String name : FACTS) {
      Optional<Draft> fact = whole.part(name);
      if (fact.isPresent()) {
        facts = facts.with("/" + name, fact.get());
      }
    }
    Draft change = whole.part("change").orElseGet(Draft::group);
    for (String pointer : change.names()) {
      facts = facts.with(pointer, change.part(pointer).orElseThrow());
    }
    for (Draft pointer : whole.part("without").map(Draft::entries).orElse(List.of())) {
      facts = facts.without(pointer);
    }
    return facts;
  }

  private Draft base(Draft name, SourceFigures figures) {
    Draft partnership = partnerships.get(name.text());
    if (partnership == null) {
      if (!figures.areAll()) {
        throw new NotRead();
      }
      throw name.problem(
          Problem.quoted(name.text()) + ", and no such file in " + PARTNERSHIPS,
          Choice.among(partnerships.keySet(), name.text()));
    }
    return partnership.at(name);
  }

  // ---- figures

  private static Draft withFigures(
      Draft filled, Table table, SourceFigures figures, LocalDate day) {
    Draft whole = filled;
    for (String name : filled.names()) {
      boolean inWords = EXPECTED.contains(name);
      if (!name.equals("table") && !name.equals("name")) {
        whole =
            whole.with(
                "/" + name,
                whole
                    .part(name)
                    .orElseThrow()
                    .filled((gap, at) -> figure(gap, at, table, figures, day, inWords)));
      }
    }
    return whole;
  }

  private static Optional<Draft> figure(
      String gap, Draft at, Table table, SourceFigures figures, LocalDate day, boolean inWords) {
    Matcher step = STEP.matcher(gap);
    String name = step.matches() ? step.group(1) : gap;
    if (!figures.names().contains(name)) {
      if (!figures.areAll()) {
        throw new NotRead();
      }
      List<String> known = Stream.concat(table.columns(), figures.names().stream()).toList();
      throw at.problem(
          "{" + gap + "}, which is no figure" + (table.isGiven() ? ", and no column" : ""),
          Choice.among(known, name));
    }
    String value =
        figures
            .value(name, day)
            .orElseThrow(
                () ->
                    at.problem(
                        "{" + gap + "}, a figure that has no value on " + day,
                        "a day under asOf on which it has one"));
    String changed = step.matches() ? changed(value, step, at) : value;
    return Optional.of(
        Draft.of(
            inWords && AMOUNT.matcher(changed).matches()
                ? Money.parse(changed).toString()
                : changed));
  }

  /** Thrown where a figure or base may stand in a file that was not read; why, is told instead. */
  private static final class NotRead extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A figure and a step. */
  private static String changed(String value, Matcher step, Draft at) {
    String by = step.group(3);
    for (Pattern kind : List.of(WHOLE, AMOUNT)) {
      if (kind.matcher(value).matches() && kind.matcher(by).matches()) {
        BigDecimal change = new BigDecimal(by);
        BigDecimal sum =
            new BigDecimal(value).add(step.group(2).equals("+") ? change : change.negate());
        if (sum.signum() >= 0) {
          return sum.toPlainString();
        }
      }
    }
    throw at.problem(
        "{" + step.group() + "}, where " + step.group(1) + " is " + value,
        "a step of the same kind as the figure, such as 1 or 0.01, to 0 or more");
  }

  // ---- tables

  /** The table of a scenario. One without a table has a single row, in which nothing stands. */
  private static final class Table {
    private final List<Draft> heads;
    private final List<Map<String, Draft>> rows;
    private final Set<String> used = new HashSet<>();

    private Table(List<Draft> heads, List<Map<String, Draft>> rows) {
      this.heads = heads;
      this.rows = rows;
    }

    static Table of(Optional<Draft> written) {
      if (written.isEmpty()) {
        return new Table(List.of(), List.of(Map.of()));
      }
      List<Draft> lines = written.get().entries();
      if (lines.size() < 2) {
        throw written
            .get()
            .problem(
                "a table without cases",
                "a row with the names of its columns, and below it a row for each case");
      }
      List<Draft> heads = lines.get(0).entries();
      List<Map<String, Draft>> rows = new ArrayList<>();
      for (Draft line : lines.subList(1, lines.size())) {
        List<Draft> cells = line.entries();
        if (cells.size() != heads.size()) {
          throw line.problem(
              "a row with " + cells.size() + " entries", heads.size() + ", one for each column");
        }
        Map<String, Draft> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
          if (row.put(heads.get(i).text(), cells.get(i)) != null) {
            throw heads
                .get(i)
                .problem("a second column " + heads.get(i).text(), "each name of a column once");
          }
        }
        rows.add(row);
      }
      return new Table(heads, rows);
    }

    boolean isGiven() {
      return !heads.isEmpty();
    }

    Stream<String> columns() {
      return heads.stream().map(Draft::text).filter(Table::fillsGaps);
    }

    /** Whether a column is for gaps, and not for what is expected. */
    private static boolean fillsGaps(String column) {
      return !LISTS.contains(column) && !ID.matcher(column).matches();
    }

    BiFunction<String, Draft, Optional<Draft>> filledBy(Map<String, Draft> row) {
      return (gap, at) -> {
        if (row.containsKey(gap) && !fillsGaps(gap)) {
          throw at.problem(
              "{" + gap + "}, and a column of that name, which says what is expected",
              "another name for the gap and for the column that fills it");
        }
        used.add(gap);
        return Optional.ofNullable(row.get(gap));
      };
    }

    /** A scenario with what a row expects. */
    Draft expectations(Draft scenario, Map<String, Draft> row) {
      Draft with = scenario;
      for (Map.Entry<String, Draft> cell : row.entrySet()) {
        String column = cell.getKey();
        if (LISTS.contains(column)) {
          with = having(with, column, Draft.list());
          for (Draft each : oneOrMore(cell.getValue())) {
            with = with.with("/" + column + "/-", each);
          }
        } else if (!fillsGaps(column)) {
          with = having(with, "expect", Draft.group());
          if (with.part("expect").orElseThrow().names().contains(column)) {
            throw cell.getValue()
                .problem(column + " under expect and in the table", "it in one of them");
          }
          with = with.with("/expect/" + column, cell.getValue());
        }
      }
      return with;
    }

    private static List<Draft> oneOrMore(Draft cell) {
      return cell.isList() ? cell.entries() : List.of(cell);
    }

    private static Draft having(Draft scenario, String name, Draft empty) {
      return scenario.part(name).isPresent() ? scenario : scenario.with("/" + name, empty);
    }

    /** The name of a row: that of the scenario, and in brackets what fills its gaps. */
    Draft name(Draft name, Map<String, Draft> row) {
      String cells =
          row.entrySet().stream()
              .filter(cell -> fillsGaps(cell.getKey()))
              .map(cell -> words(cell.getValue()).replaceAll("[{}]", ""))
              .collect(Collectors.joining(", "));
      return cells.isEmpty() ? name : Draft.of(name.text() + " (" + cells + ")").at(name);
    }

    /** A value as it is named: of a list or a group the single values in it, in their order. */
    private static String words(Draft cell) {
      if (cell.isList()) {
        return cell.entries().isEmpty()
            ? "none"
            : cell.entries().stream().map(Table::words).collect(Collectors.joining(" and "));
      }
      if (cell.isGroup()) {
        return cell.names().stream()
            .flatMap(name -> cell.part(name).stream())
            .map(Table::words)
            .collect(Collectors.joining(" "));
      }
      return cell.text();
    }

    void checkColumns() {
      for (Draft head : heads) {
        if (fillsGaps(head.text()) && !used.contains(head.text())) {
          throw head.problem(
              "the column " + head.text() + ", which fills no gap",
              "{"
                  + head.text()
                  + "} somewhere in the scenario; or the id of a requirement, "
                  + String.join(" or ", LISTS));
        }
      }
    }
  }
}
