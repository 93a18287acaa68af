package org.mvprules.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mvprules.core.SchemaCheck;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Share;
import org.mvprules.core.member.Role;
import tools.jackson.core.JacksonException;

/** Reader and schema agree on every spelling of every type of value, but for a few. */
class SchemaSpellingsTest {

  /**
   * Values of most types.
   *
   * @param texts texts
   * @param days days
   * @param counts counts
   * @param shares shares
   * @param amounts amounts
   * @param answers words
   * @param roles one record or another
   * @param named values with names
   * @param others values that no list can hold
   */
  public record Values(
      List<String> texts,
      List<LocalDate> days,
      List<Count> counts,
      List<Share> shares,
      List<Money> amounts,
      List<Answer> answers,
      List<Role> roles,
      Optional<Map<String, Answer>> named,
      Optional<Others> others) {

    /** Checks the texts, as every record does. */
    public Values {
      texts.forEach(text -> Check.text(text, "texts"));
      named.ifPresent(map -> map.keySet().forEach(name -> Check.text(name, "named")));
    }
  }

  /**
   * Values that no list can hold.
   *
   * @param holds yes or no
   * @param few a small number
   * @param many a large number
   */
  public record Others(boolean holds, int few, long many) {}

  private static final List<String> PLACES =
      List.of(
          "{ 'texts': [%s] }",
          "{ 'days': [%s] }",
          "{ 'counts': [%s] }",
          "{ 'shares': [%s] }",
          "{ 'amounts': [%s] }",
          "{ 'answers': [%s] }",
          "{ 'roles': [%s] }",
          "{ 'named': { 'a': %s } }",
          "{ 'named': %s }",
          "{ 'others': { 'holds': %s, 'few': 0, 'many': 0 } }",
          "{ 'others': { 'holds': true, 'few': %s, 'many': 0 } }",
          "{ 'others': { 'holds': true, 'few': 0, 'many': %s } }",
          "%s");

  private static final String SPELLINGS =
      """
      '' | ' ' | '\\t' | '\\r\\n' | '\\u00a0' | '\\u200b\\u2003' | '\\ufeff' | 'a' | ' a ' | 'a\\nb' | '~' | 'null'
      'yes' | 'no' | 'not recorded' | 'Yes' | 'NOT_RECORDED' | 'true' | true | false | null
      12 | 0 | -0 | -0.0 | -12 | 012 | 1.0 | 1e2 | 0.5 | 1000000000 | 1000000001
      2147483647 | 2147483648 | -2147483648 | -2147483649
      999999999999999999 | 1000000000000000000 | -99999999999999999 | -999999999999999999
      '12' | '-12' | 'about 12' | 'at least 12' | 'About 12' | 'about  12' | 'about' | 'about -1'
      'about 012' | 'about 0' | 'about 1000000000' | 'about 1000000001' | 'about 0999999999'
      'about 00000000001' | 'about 1.5' | 'more than 12' | 'at least 12\\n'
      '1/3' | '0/1' | '01/003' | '1/1000000000' | '999999999/999999999' | '-1/3' | '1 / 3'
      '4/3' | '1/0' | '0.3'
      '9000.00' | '0.00' | '00.10' | '9000' | '9000.0' | '9000.000' | '9,000.00' | '-1.00'
      '9999999999999.99' | '10000000000000.00' | '£5.00' | '9000.00\\n'
      '2024-03-31' | '2024-02-29' | '2023-02-29' | '2024-04-31' | '2024-13-01' | '2024-00-01'
      '2024-01-00' | '2024-01-32' | '2024-1-1' | '31-03-2024' | '2024-03-31T00:00'
      '0000-01-01' | '9999-12-31' | '20244-03-31' | '2024-03-31\\n' | ' 2024-03-31'
      [] | [1] | {} | {'':'yes'} | {' ':'yes'} | {'a':'yes'} | {'a':true} | {'a':1}
      {'office':'chair'} | {'office':'chair','acting':true} | {'office':'chair','acting':1}
      {'office':'not recorded'} | {'office':'chair','job':'midwife'}
      {'job':'midwife'} | {'job':'not recorded','organisation':'host'} | {'job':'not recorded'}
      {'organisation':'host'}
      {'texts':[]} | {'others':{}} | {'others':{'holds':'no','few':1,'many':1}} | {'other':1}
      """;

  @Test
  void differOnlyWhereASchemaCannotSee() {
    String schema = RecordSchema.of(Values.class, "urn:test", Javadoc.of(Path.of("src")));
    SchemaCheck check = SchemaCheck.of(schema);
    List<String> onlyTheReader = new ArrayList<>();
    List<String> onlyTheSchema = new ArrayList<>();
    for (String place : PLACES) {
      for (String spelling : SPELLINGS.split(" \\| |\n")) {
        String json = String.format(place, spelling);
        boolean read = isRead(json.replace('\'', '"'));
        boolean valid = isValid(check, json.replace('\'', '"'));
        if (read && !valid) {
          onlyTheReader.add(json);
        } else if (valid && !read) {
          onlyTheSchema.add(json);
        }
      }
    }
    assertThat(onlyTheReader).isEmpty();
    assertThat(onlyTheSchema)
        .containsExactlyInAnyOrder(
            // days that do not exist
            "{ 'days': ['2023-02-29'] }",
            "{ 'days': ['2024-04-31'] }",
            // how a number is written
            "{ 'counts': [-0.0] }",
            "{ 'counts': [1.0] }",
            "{ 'counts': [1e2] }",
            "{ 'others': { 'holds': true, 'few': -0.0, 'many': 0 } }",
            "{ 'others': { 'holds': true, 'few': 0, 'many': -0.0 } }",
            "{ 'others': { 'holds': true, 'few': 1.0, 'many': 0 } }",
            "{ 'others': { 'holds': true, 'few': 1e2, 'many': 0 } }",
            "{ 'others': { 'holds': true, 'few': 0, 'many': 1.0 } }",
            "{ 'others': { 'holds': true, 'few': 0, 'many': 1e2 } }",
            // how two numbers compare
            "{ 'shares': ['4/3'] }",
            "{ 'shares': ['1/0'] }",
            // what a record asks of its parts together
            "{ 'roles': [{'job':'not recorded'}] }");
  }

  private static boolean isRead(String json) {
    try {
      return RecordReader.of(Values.class)
              .read(new ByteArrayInputStream(json.getBytes(UTF_8)), "file", Format.JSON)
          != null;
    } catch (BadInputException e) {
      return false;
    }
  }

  private static boolean isValid(SchemaCheck check, String json) {
    try {
      return check.complaints(json).isEmpty();
    } catch (JacksonException e) {
      return false;
    }
  }
}
