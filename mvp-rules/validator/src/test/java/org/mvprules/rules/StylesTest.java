package org.mvprules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mvprules.rules.StyleSheet.Rule;

/**
 * The styles of pages are those rules of {@code nhsuk-frontend} that pages use, and a few of ours.
 *
 * <p>With the unpacked package at hand they are compared with it, or written anew:
 *
 * <pre>
 * npm pack nhsuk-frontend@10.6.1
 * tar xzf nhsuk-frontend-10.6.1.tgz
 * mvn test -pl mvp-rules/validator -am -Dtest=StylesTest -Dsurefire.failIfNoSpecifiedTests=false \
 *   -Dmvp.nhsuk=$PWD/package -Dmvp.golden=update
 * </pre>
 */
class StylesTest {

  private static final String VERSION = "10.6.1";
  private static final Path SOURCES = Path.of("src/main/java/org/mvprules/rules");
  private static final Path STYLES = Path.of("src/main/resources/org/mvprules/rules/internal");
  private static final Path REDUCED = STYLES.resolve("nhsuk-frontend.css");
  private static final Pattern USED =
      Pattern.compile("nhsuk-[a-z-]+[a-z](?:__[a-z]+)?(?:--[a-z]+)?");
  private static final Pattern OURS = Pattern.compile("(?<=[ \"])mvp-[a-z]+(?=\")");

  /** Elements whose rules are kept; all others are told by a class. */
  private static final Set<String> ELEMENTS =
      Set.of("html", "body", "thead", "th", "td", "li", "p");

  @Test
  void areRulesOfThePackageAndNoOthers() throws IOException {
    String folder = System.getProperty("mvp.nhsuk");
    assumeTrue(folder != null, "needs the unpacked package nhsuk-frontend");
    Path nhsuk = Path.of(folder);
    assertThat(read(nhsuk.resolve("package.json"))).contains("\"version\": \"" + VERSION + "\"");

    Set<String> used = used();
    String reduced =
        StyleSheet.of(read(nhsuk.resolve("dist/nhsuk/nhsuk-frontend.css")))
            .only(selector -> isOf(selector, used), StylesTest::standsAlone)
            .toString();

    if ("update".equals(System.getProperty("mvp.golden"))) {
      Files.writeString(REDUCED, reduced, StandardCharsets.UTF_8);
    }
    assertThat(read(REDUCED)).isEqualTo(reduced);
  }

  private static boolean isOf(String selector, Set<String> used) {
    return !selector.contains("[")
        && !selector.contains(":has(")
        && !selector.startsWith(":root")
        && used.containsAll(StyleSheet.classes(selector))
        && ELEMENTS.containsAll(StyleSheet.elements(selector));
  }

  /** Whether a rule needs no file, and does not ask for the typeface of the NHS. */
  private static boolean standsAlone(Rule rule) {
    return !rule.body().contains("url(")
        && !rule.body().contains("Frutiger")
        && !rule.head().startsWith("@");
  }

  @Test
  void areThoseThatPagesUse() throws IOException {
    assertThat(StyleSheet.of(read(REDUCED)).classes()).containsExactlyInAnyOrderElementsOf(used());
  }

  @Test
  void haveARuleOfOursForEachClassOfOurs() throws IOException {
    Set<String> ours = new TreeSet<>();
    OURS.matcher(sources()).results().forEach(found -> ours.add(found.group()));

    assertThat(StyleSheet.of(read(STYLES.resolve("page.css"))).classes())
        .filteredOn(name -> name.startsWith("mvp-"))
        .containsExactlyInAnyOrderElementsOf(ours);
  }

  @Test
  void needNoFileAndNoTypefaceAndAreSmall() throws IOException {
    for (Path file : new Path[] {REDUCED, STYLES.resolve("page.css")}) {
      assertThat(read(file))
          .doesNotContainIgnoringCase("url(", "@import", "@font-face", "frutiger", "</");
    }
    assertThat(Files.size(REDUCED)).isLessThan(20_000);
  }

  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    USED.matcher(sources()).results().forEach(found -> used.add(found.group()));
    used.removeIf(name -> name.startsWith("nhsuk-frontend"));
    return used;
  }

  private static String sources() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(any -> any.toString().endsWith(".java")).sorted().toList()) {
        sources.append(read(file));
      }
    }
    return sources.toString();
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
