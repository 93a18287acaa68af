package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A spreadsheet that cannot be read earns one clear message for each mistake, and no record. */
class BadTemplatesTest {

  private static final String AMOUNT =
      "; expected pounds and pence such as 1200.00, £1,200.00 or 0.00";

  @TempDir private Path folder;

  private static Run reading(String csv) {
    return Run.reading(csv, "cost", "--read-template", "-");
  }

  private static void assertTold(Run run, String... messages) {
    assertThat(run.status()).isEqualTo(65);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).containsExactly(messages);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "=SUM(D2:D9) | a formula, \"=SUM(D2:D9)\"; expected its value: pounds",
        "\"50,00\" | \"50,00\", with a comma before the pence; expected pounds",
        "\"£1.200,00\" | \"£1.200,00\", with a comma before the pence; expected pounds",
        "1.200 | \"1.200\", with a point before more than two figures; expected pounds",
        "-50.00 | \"-50.00\", which is negative; expected pounds",
        "-£50.00 | \"-£50.00\", which is negative; expected pounds",
        "£-50.00 | \"£-50.00\", which is negative; expected pounds",
        "(50.00) | \"(50.00)\", which is negative; expected pounds",
        "€50.00 | \"€50.00\", in another currency; expected pounds",
        "EUR 50.00 | \"EUR 50.00\", in another currency; expected pounds",
        "$50 | \"$50\", in another currency; expected pounds",
        "+50.00 | \"+50.00\", which a spreadsheet may take for a formula; expected pounds",
        "#REF! | \"#REF!\", with which a spreadsheet says that something went wrong; expected",
        "######## | with which a spreadsheet says that something went wrong; expected pounds",
        "about 50 | \"about 50\"; expected pounds",
        "50.005 | \"50.005\", with a point before more than two figures; expected pounds",
        "\"1,20,000\" | \"1,20,000\"; expected pounds",
        "99999999999999 | \"99999999999999\", which is too much; expected pounds",
      })
  void anAmountThatIsNone(String cell, String message) {
    Run run = reading("Ref,Entry\nID,a\nL6," + cell + "\nT,50.00\n");

    assertThat(run.status()).isEqualTo(65);
    assertThat(run.err()).startsWith("standard input:3 Entry of L6: found ").contains(message);
    assertThat(run.err().lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "50.00 | 50.00",
        "50 | 50.00",
        "50.5 | 50.50",
        "0 | 0.00",
        "£50.00 | 50.00",
        "£ 50 | 50.00",
        "\"£1,200.00\" | 1200.00",
        "\"1,200\" | 1200.00",
        "\" 1,234,567.89 \" | 1234567.89",
      })
  void anAmountInEnglishForm(String cell, String amount) {
    Run run = reading("Ref,Entry\nID,a\nL6," + cell + "\nT,50.00\n");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("lines:\n    - heading: venue\n      amount: \"" + amount + "\"\n");
  }

  @Test
  void wrongAndMissingColumns() {
    assertTold(
        reading("Ref,Entri,Entry,Entry\nT,1.00\n"),
        "standard input:1: found the column \"Entri\"; expected one of Ref, Field, Guidance, Entry,"
            + " Plan comes to, Free of charge, Why nothing is asked, No free one found, VAT, To"
            + " check; did you mean Entry?",
        "standard input:1: found the column \"Entry\" twice; expected each column once");
    assertThat(reading("Number,Amount\n1,2\n").err())
        .contains("found no column \"Ref\"", "found no column \"Entry\"");
    assertThat(reading("").err()).contains("found an empty file");
  }

  @Test
  void aRowThatIsUnknownOrTwice() {
    assertTold(
        reading("Ref,Entry\nID,a\nL6,1.00\nL13,1.00\n,2.00\nL6,2.00\nT,3.00\n"),
        "standard input:4 Ref: found the row \"L13\"; expected one of ID, H1, H2, H2b, H3, H3b, H4a,"
            + " H4b, H4c, H4d, H5, P1, P2, L11b, T, V, A, S1, S2, L1, …; did you mean L1?",
        "standard input:5 Ref: found a row without a reference; expected the reference of its row, such"
            + " as L6",
        "standard input:6 Ref: found the row L6 again, after line 3; expected each row once; add the"
            + " amounts up, or use row L12 for what is not in the template");
  }

  @Test
  void noTotal() {
    assertTold(
        reading("Ref,Entry\nID,a\nL6,1.00\n"),
        "standard input: found no row T; expected the total of the request in row T, pounds and"
            + " pence such as 1200.00, £1,200.00 or 0.00");
    assertTold(
        reading("Ref,Entry\nID,a\nT,\n"),
        "standard input:3 Entry of T: found no total; expected the total of the request in row T,"
            + " pounds and pence such as 1200.00, £1,200.00 or 0.00");
  }

  @Test
  void windows1252() throws IOException {
    Path file = folder.resolve("t.csv");
    Files.write(file, "Ref,Entry\nID,a\nT,£5.00\n".getBytes(Charset.forName("windows-1252")));

    Run run = Run.of("cost", "--read-template", file.toString());

    assertTold(
        run,
        file
            + ":3: found the byte A3, which is not UTF-8: a £ as Windows-1252 has it; expected a file"
            + " saved as CSV UTF-8 (comma delimited)");
    Run utf16 =
        Run.of(
            new ByteArrayInputStream("\uFEFFRef,Entry\n".getBytes(StandardCharsets.UTF_16LE)),
            "cost",
            "--read-template",
            "-");
    assertThat(utf16.err()).contains("found UTF-16");
  }

  @Test
  void otherSeparators() {
    assertThat(reading("Ref;Entry\nT;1,00\n").err())
        .isEqualTo(
            "standard input:1: found columns separated by semicolons, as spreadsheets set to another"
                + " country write them; expected columns separated by commas: set the region to"
                + " United Kingdom, or choose the comma when saving\n");
    assertThat(reading("Ref\tEntry\nT\t1.00\n").err()).contains("separated by tabs");
    assertThat(reading("sep=;\nRef;Entry\n").err()).contains("separated by semicolons");
  }

  @Test
  void quotationMarksThatAreNotClosedOrGoOn() {
    assertTold(
        reading("Ref,Entry\nID,a\nH4a,\"we listen\nT,5.00\n"),
        "standard input:3: found a quotation mark that is not closed in the row that starts here;"
            + " expected each quoted cell closed, and a quotation mark within it doubled");
    assertTold(
        reading("Ref,Entry\nID,a\nH4a,\"we\" listen\nT,5.00\n"),
        "standard input:3: found something after a closing quotation mark in the row that starts"
            + " here; expected each quoted cell closed, and a quotation mark within it doubled");
  }

  @Test
  void aCommaThatSplitsACell() {
    assertTold(
        reading("Ref,Entry\nID,a\nL6,1,200.00\nT,5.00\n"),
        "standard input:3: found \"200.00\" beyond the columns of the first line; expected no more"
            + " cells than columns; a comma within a cell needs quotation marks around it");
  }

  @Test
  void daysAndWords() {
    assertTold(
        reading(
            "Ref,Entry,No free one found\nID,a\nH5,12/03/2018\nP1,1 April 2018\nP2,2018-03-31\n"
                + "S2,31 Feb 2018\nA,perhaps\nL6,1.00,maybe\nT,5.00\n"),
        "standard input:3 Entry of H5: found \"12/03/2018\", in which day and month cannot be told"
            + " apart; expected a day such as 1 April 2018 or 2018-04-01",
        "standard input:5 Entry of P2: found 2018-03-31; expected a day not before 2018-04-01",
        "standard input:6 Entry of S2: found \"31 Feb 2018\"; expected a day such as 1 April 2018 or"
            + " 2018-04-01",
        "standard input:7 Entry of A: found \"perhaps\"; expected one of yes, no",
        "standard input:8 No free one found of L6: found \"maybe\"; expected one of yes, no");
  }

  @Test
  void daysAsSpreadsheetsSaveThem() {
    Run run =
        reading(
            "Ref,Entry\nID,a\nP1,01-Apr-18\nP2,31 March 2019\nS2,12-Mar-2018\nH2b,Vice-chair\n"
                + "A,Yes\nT,5\n,,,\n");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("first: 2018-04-01", "last: 2019-03-31", "submittedOn: 2018-03-12")
        .contains("contact: vice chair", "complete: yes", "total: \"5.00\"");
  }

  @Test
  void everyMistakeIsTold() {
    Run run = reading("Ref,Entry\nID,a\nL1,x\nL2,\"1,00\"\nL3,-1\nT,=1\n");

    assertThat(run.err().lines()).hasSize(4).allMatch(line -> line.contains(" Entry of "));
    assertThat(run.err()).contains(AMOUNT);
  }

  @Test
  void whatCannotStandInARecord() {
    assertTold(
        reading("Ref,Entry\nID,a\nH4a,\"a\u0000b\"\nH1," + "x".repeat(10_001) + "\nT,5.00\n"),
        "standard input:3 Entry of H4a: found the control character U+0000; expected readable text",
        "standard input:4 Entry of H1: found a text of 10001 characters; expected at most 10000"
            + " characters");
    assertThat(reading("x".repeat(1_000_001)).err()).contains("more than a million bytes");
  }

  @Test
  void noIdNeedsARecord() {
    assertThat(reading("Ref,Entry\nT,5.00\n").err())
        .isEqualTo(
            "standard input: found no id of the record; expected an id in row ID, or --into and a"
                + " record\n");
  }
}
