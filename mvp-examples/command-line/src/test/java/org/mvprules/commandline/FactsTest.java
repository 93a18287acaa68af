package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mvprules.core.Mvp;
import org.mvprules.core.json.BadInputException;
import org.mvprules.core.json.MvpReader;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Status;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Every fact of the complete example is read: without it some requirement has another status. Facts
 * of which that is not so stand in a list, each with the reason.
 */
class FactsTest {

  private static final Path EXAMPLE = Path.of("../partnerships/compliant.yaml");
  private static final Path LIST = Path.of("src/test/resources/facts-that-change-no-status.txt");
  private static final LocalDate TODAY = LocalDate.of(2021, 1, 1);

  /** One book or another reads a fact. */
  private static final List<MvpValidator> BOOKS =
      MvpValidator.shippedRuleBooks().stream().map(MvpValidator::withRuleBook).toList();

  @Test
  void everyFactChangesAStatusOrIsListed() throws IOException {
    Map<String, Object> record = asMap(Files.readString(EXAMPLE, StandardCharsets.UTF_8));
    // Evidence points to facts, and would be about nothing without them.
    record.remove("evidence");
    Map<String, Status> whole = statuses(read(record).orElseThrow());

    List<String> unread = new ArrayList<>();
    for (String pointer : pointers("", record)) {
      read(without(record, pointer))
          .filter(mvp -> statuses(mvp).equals(whole))
          .ifPresent(mvp -> unread.add(pointer));
    }

    assertThat(unread).isNotEmpty();
    assertThat(unread).containsExactlyInAnyOrderElementsOf(listed().keySet());
  }

  @Test
  void everyListedFactHasAReason() throws IOException {
    assertThat(listed().values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
  }

  private static Map<String, String> listed() throws IOException {
    return Files.readAllLines(LIST, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" ", 2))
        .collect(
            Collectors.toMap(line -> line[0], line -> line[1], (a, b) -> a, LinkedHashMap::new));
  }

  private static Map<String, Status> statuses(Mvp mvp) {
    Map<String, Status> statuses = new TreeMap<>();
    for (MvpValidator book : BOOKS) {
      book.validate(mvp, mvp.asAt().orElse(TODAY))
          .requirements()
          .forEach(each -> statuses.put(book.ruleBook().id() + " " + each.id(), each.status()));
    }
    return statuses;
  }

  /** The partnership of a record; empty if it cannot be read without what was taken from it. */
  private static Optional<Mvp> read(Map<String, Object> record) {
    try {
      return Optional.of(
          MvpReader.read(
              new ByteArrayInputStream(yaml(record).getBytes(StandardCharsets.UTF_8)),
              "a record with a gap.yaml"));
    } catch (BadInputException e) {
      return Optional.empty();
    }
  }

  private static String yaml(Map<String, Object> record) {
    return new Dump(DumpSettings.builder().build()).dumpToString(record);
  }

  @SuppressWarnings("unchecked") // A record is a group of named values.
  private static Map<String, Object> asMap(String yaml) {
    return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }

  private static List<String> pointers(String pointer, Object node) {
    List<String> pointers = new ArrayList<>();
    if (!pointer.isEmpty()) {
      pointers.add(pointer);
    }
    if (node instanceof Map<?, ?> fields) {
      fields.forEach((name, value) -> pointers.addAll(pointers(pointer + "/" + name, value)));
    } else if (node instanceof List<?> items) {
      for (int i = 0; i < items.size(); i++) {
        pointers.addAll(pointers(pointer + "/" + i, items.get(i)));
      }
    }
    return pointers;
  }

  /** A copy of a record from which one node is taken. */
  private static Map<String, Object> without(Map<String, Object> record, String pointer) {
    Map<String, Object> copy = asMap(yaml(record));
    String[] steps = pointer.substring(1).split("/");
    Object node = copy;
    for (int i = 0; i < steps.length - 1; i++) {
      node =
          node instanceof List<?> items
              ? items.get(Integer.parseInt(steps[i]))
              : ((Map<?, ?>) node).get(steps[i]);
    }
    String last = steps[steps.length - 1];
    if (node instanceof List<?> items) {
      items.remove(Integer.parseInt(last));
    } else {
      ((Map<?, ?>) node).remove(last);
    }
    return copy;
  }
}
