package org.mvprules.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of rules by somebody who means harm.
 *
 * <p>Its first line says what it tries. Further ones may say why the reader takes it all the same,
 * why it does no harm even unread, and why it cannot be given to Drools. In the text behind them
 * <code>{{U+200B}}</code> stands for that character, and <code>{{1000 x (}}</code> for so many of
 * what is behind the x.
 *
 * @param name the name of its file
 * @param tries what it tries
 * @param taken why the reader takes it; absent if it does not
 * @param harmless why no harm would come of its classes; absent if some would, or there are none
 * @param notForDrools why it is not given to Drools unread; absent if it is
 * @param text what would stand in a rule book
 */
record Attack(
    String name,
    String tries,
    Optional<String> taken,
    Optional<String> harmless,
    Optional<String> notForDrools,
    String text) {

  static final Path FOLDER = Path.of("src/test/resources/attacks");

  /** The id of the book in which the attacks stand. */
  static final String BOOK = "small";

  /** Rules to which nobody objects, beside those of the attack. */
  static final String FINE =
      """
      rule "figure: fewest"
          @Value(3)
          @Unit("members")
          @Since(2020-01-01)
          @Source("Paper")
      when
      then
      end

      rule "MEM-90 There are enough members"
          @Strength(SHOULD)
          @Source("Paper")
          @Expected("at least {fewest} members")
      when
          $m : Membership( membersAtLeast >= count("fewest") )
      then
          verdict.met($m);
      end

      """;

  private static final Pattern CHARACTER = Pattern.compile("\\{\\{U\\+([0-9A-F]+)}}");
  private static final Pattern MANY = Pattern.compile("\\{\\{([0-9]+) x (.*?)}}", Pattern.DOTALL);
  private static final Map<String, Unread> UNREAD = new ConcurrentHashMap<>();

  /**
   * What becomes of an attack that nobody reads before Drools does.
   *
   * @param refused whether Drools refuses it
   * @param ran whether something of it ran while it was compiled
   * @param found what is found in its classes
   */
  record Unread(boolean refused, boolean ran, List<String> found) {}

  /** All of them, in the order of their names. */
  static List<Attack> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".drl"))
          .sorted()
          .map(Attack::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Attack read(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return new Attack(
          file.getFileName().toString(),
          said("Tries", text)
              .orElseThrow(() -> new IllegalStateException(file + " does not say what it tries")),
          said("Taken", text),
          said("Harmless", text),
          said("Not for Drools", text),
          writtenOut(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> said(String what, String text) {
    Pattern line = Pattern.compile("// " + what + ":? (.*)\\.");
    return text.lines()
        .limit(4)
        .map(line::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .findFirst();
  }

  private static String writtenOut(String text) {
    String many =
        MANY.matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(2).repeat(Integer.parseInt(found.group(1)))));
    return CHARACTER.matcher(many).replaceAll(Attack::character);
  }

  private static String character(MatchResult found) {
    return Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16)));
  }

  /** Writes a rule book with the attack in it. */
  RuleBookFolder in(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("rulebook.yaml"),
        """
        id: %s
        title: A small rule book
        version: "1"
        inForceFrom: 2020-01-01
        areas: {MEM: Membership}
        sources: {Paper: A paper}
        """
            .formatted(BOOK));
    Files.writeString(folder.resolve("a-fine.drl"), FINE);
    Files.writeString(folder.resolve("attack.drl"), text);
    return RuleBookFolder.read(folder);
  }

  /** Gives the attack to Drools as it stands, and scans what comes of it. */
  Unread unread() {
    return UNREAD.computeIfAbsent(
        name,
        any -> {
          int before = Marker.touched();
          Optional<Map<String, byte[]>> classes = classes();
          return new Unread(
              classes.isEmpty(),
              Marker.touched() > before,
              classes.stream()
                  .flatMap(
                      each ->
                          ClassScan.problems(RuleBookCompiler.placeOf(BOOK), each, List.of())
                              .stream())
                  .map(RuleBookProblem::found)
                  .toList());
        });
  }

  private Optional<Map<String, byte[]>> classes() {
    try {
      return Optional.of(RuleBookCompiler.classes(BOOK, text + "\n" + FINE));
    } catch (RuntimeException e) {
      return Optional.empty(); // Some mistakes are told by Drools, at others it breaks.
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
