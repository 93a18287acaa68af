package org.mvprules.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.core.Mvp;
import org.mvprules.core.json.MvpReader;
import org.mvprules.rules.MvpValidator;

/**
 * What concerns one person alone is in the notice for that person and nowhere else: not in what
 * others are told, nor on a console behind the program's back, nor in a log or an exception.
 */
class PrivateFactsTest {

  private static final String DAY = "2026-04-05";
  private static final String PEOPLE = people();

  /** Said of one person of the example, and of nobody in general. */
  private static final List<String> MARKERS =
      List.of(
          "employment and support allowance",
          "employment_and_support_allowance",
          "carers allowance",
          "carer's allowance",
          "carers_allowance",
          "universal credit",
          "universal_credit",
          "prefers not to say",
          "prefers_not_to_say");

  /** A trace of what stands for anything private where it cannot be read. */
  private static final String TRACE = "qxq";

  private static String people() {
    try {
      return Files.readString(Path.of("src/test/resources/people.yaml"), UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String withoutPrivateFacts() {
    String without = PEOPLE.replaceAll("\n +personal: .*", "");
    assertThat(without).hasSizeLessThan(PEOPLE.length() - 100).doesNotContain("benefits: yes");
    return without;
  }

  // What is written, and where

  /** What a call wrote: where it was told to, and anywhere else, logs among it. */
  private record Heard(Run run, String elsewhere) {
    String everything() {
      return (run.out() + run.err() + elsewhere).toLowerCase(Locale.ROOT);
    }
  }

  private interface Call {
    Run run();
  }

  /** Listens to the standard streams and to everything that is logged. */
  private static Heard hear(Call call) {
    ByteArrayOutputStream elsewhere = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(elsewhere, true, UTF_8);
    PrintStream out = System.out;
    PrintStream err = System.err;
    Logger root = Logger.getLogger("");
    Level level = root.getLevel();
    Handler listener = listener(stream);
    System.setOut(stream);
    System.setErr(stream);
    root.addHandler(listener);
    root.setLevel(Level.ALL);
    try {
      Run run = call.run();
      return new Heard(run, elsewhere.toString(UTF_8));
    } finally {
      root.setLevel(level);
      root.removeHandler(listener);
      System.setErr(err);
      System.setOut(out);
    }
  }

  private static Handler listener(PrintStream stream) {
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord each) {
            stream.print(new SimpleFormatter().format(each));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    handler.setLevel(Level.ALL);
    return handler;
  }

  private static Heard hear(String record, String call) {
    return hear(() -> Run.reading(record, arguments(call)));
  }

  private static String[] arguments(String call) {
    return Stream.of(call.split(" ")).map(word -> word.replace('_', ' ')).toArray(String[]::new);
  }

  @Test
  void theTestHearsStreamsAndLogs() {
    Heard heard =
        hear(
            () -> {
              System.out.print("to out; ");
              System.err.print("to err; ");
              Logger.getLogger("org.mvprules").finest("to a log");
              return new Run(0, "", "");
            });

    assertThat(heard.elsewhere()).contains("to out; ", "to err; ", "to a log");
  }

  // Others

  static Stream<String> calls() {
    return Stream.of(
            "validate -",
            "validate - --brief",
            "validate - --only not-met",
            "validate - --format json",
            "validate - --rules south-east-london-2018",
            "cost -",
            "cost - --format markdown",
            "cost - --format html",
            "cost - --format csv",
            "cost - --format json",
            "cost - --template",
            "cost - --template --format csv",
            "cost - --what-if half_day=100",
            "cost - --what-if /memberList/members/0/seat=family --format json",
            "cost - --what-if /memberList/members/0/seat=qxq",
            "notice - nobody",
            "notice - none",
            "notice - none --format html",
            "notice - fee --letter",
            "notice - ill --letter",
            "validate - --rules nowhere",
            "cost - --what-if /workPlan/activity/0/times=8")
        .map(call -> call + " --stacktrace --as-of " + DAY);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void whatOthersAreToldIsTheSameWithoutThem(String call) {
    String others = call.startsWith("notice - none") ? keeping("none") : withoutPrivateFacts();

    Heard heard = hear(PEOPLE, call);

    assertThat(heard.everything()).isNotBlank().doesNotContain(MARKERS);
    assertThat(heard.elsewhere()).isEmpty();
    assertThat(heard).isEqualTo(hear(others, call));
  }

  /** The record in which only this person's private facts are left. */
  private static String keeping(String who) {
    String own = PEOPLE.replaceAll("(?s).*- id: " + who + "\n.*?personal: ([^\n]*).*", "$1");
    return withoutPrivateFacts()
        .replaceFirst("- id: " + who + "\n", "- id: " + who + "\n      personal: " + own + "\n");
  }

  // The person concerned

  @ParameterizedTest
  @ValueSource(strings = {"fee", "ill"})
  void thePersonConcernedIsToldThemAndNobodyElse(String who) {
    Heard heard = hear(PEOPLE, "notice - " + who + " --as-of " + DAY);

    assertThat(heard.run().out().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
        .contains(who.equals("fee") ? "carer's allowance" : "universal credit");
    assertThat(heard.run().err()).isEmpty();
    assertThat(heard.elsewhere()).isEmpty();
    assertThat(heard).isEqualTo(hear(keeping(who), "notice - " + who + " --as-of " + DAY));
  }

  // Mistakes

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{benefits: qxqxqx}",
        "{named: [qxqxqx]}",
        "{onSickLeave: qxqxqx}",
        "{qxqxqx: yes}",
        "{benefits: [qxqxqx]}",
        "{benefits: *qxqxqx}",
        "{benefits: 'qxqxqx",
        "qxqxqx",
      })
  void aMistakeInThemIsToldWithoutThem(String personal) {
    String record = PEOPLE.replaceFirst("personal: .*", "personal: " + personal);

    for (String call : List.of("validate -", "cost -", "cost - --template", "notice - fee")) {
      Heard heard = hear(record, call + " --stacktrace --as-of " + DAY);

      assertThat(heard.run().status()).isEqualTo(65);
      assertThat(heard.everything()).doesNotContain(TRACE);
      assertThat(heard.elsewhere()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\nsettings: {preparation: somehow}\n",
        "\nbudget: {lines: [{heading: venue, amount: \"9999999999999.99\"},"
            + " {heading: venue, amount: \"9999999999999.99\"}]}\n",
        "\nbudget: {total: \"-1.00\"}\n",
        "\n\t",
      })
  void aMistakeElsewhereIsToldWithoutThem(String more) {
    for (String call : List.of("validate -", "cost -", "notice - fee")) {
      Heard heard = hear(PEOPLE + more, call + " --stacktrace --as-of " + DAY);
      boolean own = heard.run().status() == 0 && call.startsWith("notice");

      assertThat((heard.run().err() + heard.elsewhere()).toLowerCase(Locale.ROOT))
          .doesNotContain(MARKERS);
      assertThat(heard.elsewhere()).isEmpty();
      if (!own) {
        assertThat(heard.everything()).doesNotContain(MARKERS);
      }
    }
  }

  // Exceptions

  @Test
  void noExceptionTellsThem() {
    Mvp mvp = MvpReader.read(new ByteArrayInputStream(PEOPLE.getBytes(UTF_8)), "people.yaml");
    MvpValidator validator = MvpValidator.standard();
    MvpValidator broken = validator.withClock(brokenClock());
    LocalDate early = LocalDate.of(1999, 1, 1);
    Mvp unfit = mvp.toBuilder().setting("preparation", "somehow").build();

    List<ThrowingCallable> calls =
        List.of(
            () -> validator.validate(mvp, early),
            () -> validator.cost(mvp, early),
            () -> validator.notice(mvp, "fee", early),
            () -> validator.notice(mvp, "nobody"),
            () -> validator.validate(unfit),
            () -> validator.cost(unfit),
            () -> validator.notice(unfit, "fee"),
            () -> broken.validate(mvp),
            () -> broken.cost(mvp),
            () -> broken.notice(mvp, "fee"));
    for (ThrowingCallable call : calls) {
      Throwable thrown = catchThrowable(call);
      assertThat(thrown).as("call " + calls.indexOf(call)).isNotNull();
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));

      assertThat(trace.toString().toLowerCase(Locale.ROOT)).doesNotContain(MARKERS);
    }
  }

  private static Clock brokenClock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneId.of("Europe/London");
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        throw new IllegalStateException("the clock is broken");
      }
    };
  }
}
