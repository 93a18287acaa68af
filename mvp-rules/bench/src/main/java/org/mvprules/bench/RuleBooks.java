package org.mvprules.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.internal.LoadedBook;

/**
 * Rule books that a policy team keeps in a folder of its own: the way for a host to ask them.
 *
 * <pre>{@code
 * MvpValidator validator = RuleBooks.validator(Path.of("my-rules"));
 * }</pre>
 *
 * <p>Such a book is checked before it is used, and can do nothing but judge. It is compiled, which
 * takes seconds, so make a validator once and keep it.
 */
public final class RuleBooks {

  private RuleBooks() {}

  /**
   * A validator that asks the rule book in a folder. Its scenarios are run; if one of them fails,
   * the book is used all the same, and each report says so.
   *
   * @param place the folder, or a zip archive of it
   * @return a new validator
   * @throws BrokenRuleBookException if anything in the book is wrong; it names all that was found
   */
  public static MvpValidator validator(Path place) {
    return validator(place, BookCache.NONE);
  }

  /**
   * The same, and what was compiled is kept in another folder, so that the next start is faster. An
   * entry there is used only for the same contents, library and version of Java, and only if this
   * user wrote it; anything else is compiled anew. After an edit of scenarios alone these are run,
   * and nothing is compiled. Several processes may share the folder.
   *
   * @param place the folder of the rule book, or a zip archive of it
   * @param cache a folder of this user's own, which need not be there yet
   * @return a new validator
   * @throws BrokenRuleBookException if anything in the book is wrong; it names all that was found
   */
  public static MvpValidator validator(Path place, Path cache) {
    return validator(place, BookCache.in(cache));
  }

  private static MvpValidator validator(Path place, BookCache cache) {
    return MvpValidator.of(BookAtHand.in(place, cache).loaded());
  }

  /**
   * Watches the folder of a rule book: a good edit is taken up while the host runs, a bad one
   * leaves the old rules working and is told.
   *
   * @param place the folder, or a zip archive of it
   * @param every how often to look; a few seconds will do
   * @param listener hears what becomes of edits
   * @return the rules, to be closed when they are needed no more
   * @throws BrokenRuleBookException if anything in the book is wrong to begin with
   */
  public static WatchedRules watch(Path place, Duration every, WatchedRules.Listener listener) {
    return new WatchedRules(place, every, listener, RuleBooks::validator);
  }

  /**
   * The same, and what was compiled is kept in another folder, as {@link #validator(Path, Path)}
   * does: the next start is faster, and so is an edit of scenarios, or one that takes back another.
   *
   * @param place the folder of the rule book, or a zip archive of it
   * @param cache a folder of this user's own, which need not be there yet
   * @param every how often to look; a few seconds will do
   * @param listener hears what becomes of edits
   * @return the rules, to be closed when they are needed no more
   * @throws BrokenRuleBookException if anything in the book is wrong to begin with
   */
  public static WatchedRules watch(
      Path place, Path cache, Duration every, WatchedRules.Listener listener) {
    return new WatchedRules(place, every, listener, edited -> validator(edited, cache));
  }

  /**
   * Reads and compiles the rule book in a folder, and runs its scenarios.
   *
   * @param place the folder, or a zip archive of it
   * @return the book as it is written and compiled
   * @throws BrokenRuleBookException if anything in the book is wrong
   */
  public static WholeBook read(Path place) {
    return BookAtHand.in(place, BookCache.NONE).whole();
  }

  /**
   * The same, and what was compiled is kept in another folder, as {@link #validator(Path, Path)}
   * does.
   *
   * @param place the folder of the rule book, or a zip archive of it
   * @param cache a folder of this user's own, which need not be there yet
   * @return the book as it is written and compiled
   * @throws BrokenRuleBookException if anything in the book is wrong
   */
  public static WholeBook read(Path place, Path cache) {
    return BookAtHand.in(place, BookCache.in(cache)).whole();
  }

  /**
   * Compiles the rule book in a folder, and runs some of its scenarios.
   *
   * @param place the folder, or a zip archive of it
   * @param chosen which scenarios to run
   * @return what came of it
   * @throws BrokenRuleBookException if anything in the book is wrong
   */
  public static ScenarioRun test(Path place, Predicate<Scenario> chosen) {
    return BookAtHand.in(place, BookCache.NONE).run(chosen);
  }

  /**
   * The same, and what was compiled is kept in another folder, as {@link #validator(Path, Path)}
   * does. The scenarios are run in any case.
   *
   * @param place the folder of the rule book, or a zip archive of it
   * @param cache a folder of this user's own, which need not be there yet
   * @param chosen which scenarios to run
   * @return what came of it
   * @throws BrokenRuleBookException if anything in the book is wrong
   */
  public static ScenarioRun test(Path place, Path cache, Predicate<Scenario> chosen) {
    return BookAtHand.in(place, BookCache.in(cache)).run(chosen);
  }

  /**
   * One of the shipped rule books, as it is written and compiled.
   *
   * @param id its id, one of {@link MvpValidator#shippedRuleBooks()}
   * @return the book
   * @throws org.mvprules.rules.RuleBookException if there is no such book
   */
  public static WholeBook shipped(String id) {
    LoadedBook loaded = LoadedBook.fromClassPath(id, MvpValidator.class.getClassLoader());
    return RuleBookFolder.shipped(id)
        .map(source -> WholeBook.of(source, loaded))
        .orElseThrow(
            () -> new IllegalStateException("The source of " + List.of(id) + " is not shipped"));
  }

  /**
   * Copies the source of a shipped rule book into a folder, to be changed there, with a HOWTO.
   *
   * @param id the id of the shipped book
   * @param folder a folder that is not there yet, or is empty; its name becomes the copy's id
   * @throws IllegalArgumentException if there is no such book, something stands in the folder, or
   *     its name cannot be an id
   * @throws IOException if writing fails
   */
  public static void copy(String id, Path folder) throws IOException {
    RuleBookFiles files =
        RuleBookFiles.shipped(id)
            .orElseThrow(() -> new IllegalArgumentException("found no rule book " + id));
    Path name = folder.toAbsolutePath().normalize().getFileName();
    if (name == null || !RuleBookFiles.isId(name.toString())) {
      throw new IllegalArgumentException(
          "found the folder "
              + folder
              + "; expected a name of a letter, and then letters, digits, - and _");
    }
    if (MvpValidator.shippedRuleBooks().contains(name.toString())) {
      throw new IllegalArgumentException(
          "found the folder " + folder + "; expected another name than a shipped rule book has");
    }
    if (Files.exists(folder) && !isEmpty(folder)) {
      throw new IllegalArgumentException(
          "found something in " + folder + "; expected a folder that is new or empty");
    }
    Map<String, byte[]> copy = new TreeMap<>(files.all());
    String about = files.text(RuleBookFiles.ABOUT);
    copy.put(
        RuleBookFiles.ABOUT,
        about
            .replaceFirst("(?m)^id: .*$", "id: " + name)
            .replaceFirst("(?m)^(title: .*)$", "$1 (a copy of " + id + ")")
            .getBytes(StandardCharsets.UTF_8));
    try (InputStream howto = RuleBooks.class.getResourceAsStream("HOWTO.md")) {
      copy.put("HOWTO.md", howto.readAllBytes());
    }
    for (Map.Entry<String, byte[]> file : copy.entrySet()) {
      Path target = folder.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }
}
