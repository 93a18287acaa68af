package org.mvprules.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Every page, as Chromium shows it on a desk and on a phone. */
class PagesTest {

  /** The narrowest screen on which WCAG 2.2 asks that nobody has to scroll to the side. */
  private static final int PHONE = 320;

  private static final int DESK = 1280;
  private static final Map<String, String> PAGES = Pages.all();

  @TempDir static Path folder;

  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      Files.writeString(file(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
    }
    browser = Browser.start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static Path file(String page) {
    return folder.resolve(page + ".html");
  }

  static Stream<Arguments> pages() {
    return PAGES.keySet().stream()
        .flatMap(page -> Stream.of(DESK, PHONE).map(width -> Arguments.of(page, width)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isAccessibleAndStandsAlone(String page, int width) {
    List<String> requests = browser.show(file(page), width);
    keep(page, width);

    assertThat(requests).containsExactly(file(page).toUri().toString());
    assertThat(browser.violations()).isEmpty();
    assertThat((long) browser.tell("document.documentElement.scrollWidth"))
        .as("as wide as the screen, so that nobody scrolls to the side")
        .isLessThanOrEqualTo(width);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void runsNothing(String page, int width) {
    browser.show(file(page), width);

    assertThat(browser.tell("document.scripts.length")).isEqualTo(0L);
    assertThat(
            browser.tell(
                "[...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a =>"
                    + " /^on/.test(a.name) || /^javascript:/i.test(a.value))).length"))
        .isEqualTo(0L);
    assertThat((String) browser.tell("document.title")).isNotEqualTo("run");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void canBeUsedWithKeysAlone(String page, int width) {
    browser.show(file(page), width);
    browser.press(Keys.TAB);

    assertThat(browser.tell("document.activeElement.textContent"))
        .isEqualTo("Skip to main content");
    assertThat((boolean) browser.tell("document.activeElement.getBoundingClientRect().height > 20"))
        .as("seen once it has the focus")
        .isTrue();

    browser.press(Keys.ENTER);
    assertThat(browser.tell("document.querySelector(location.hash).localName")).isEqualTo("main");

    browser.press(Keys.TAB);
    boolean hasLinks = (boolean) browser.tell("document.querySelector('main a') !== null");
    if (hasLinks) {
      assertThat(browser.tell("document.activeElement.closest('main') !== null")).isEqualTo(true);
      assertThat((String) browser.tell("getComputedStyle(document.activeElement).backgroundColor"))
          .as("focus is seen")
          .isEqualTo("rgb(255, 235, 59)");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void leadsOnlyToWhatIsThere(String page, int width) {
    browser.show(file(page), width);

    assertThat(
            (List<?>)
                browser.tell(
                    "[...document.querySelectorAll('a')].map(a => a.getAttribute('href'))"
                        + ".filter(h => !document.getElementById(h.substring(1)))"))
        .isEmpty();
  }

  @Test
  void findsWhatIsWrong() throws IOException {
    Path wrong = folder.resolve("wrong.html");
    Files.writeString(
        wrong,
        "<!DOCTYPE html><html><title>Wrong</title><img src='missing.png'>"
            + "<p style='width:2000px;color:#ccc;background:#fff'>Wide and pale</p></html>");

    assertThat(browser.show(wrong, PHONE)).hasSize(2);
    assertThat(browser.violations().toString())
        .contains("color-contrast", "image-alt", "html-has-lang");
    assertThat((long) browser.tell("document.documentElement.scrollWidth")).isGreaterThan(PHONE);
  }

  /** Pictures and prints to look at, if a folder for them is named. */
  private static void keep(String page, int width) {
    String pictures = System.getProperty("mvp.pictures");
    if (pictures != null) {
      browser.picture(Path.of(pictures, page + "-" + width + ".png"));
      browser.print(Path.of(pictures, page + ".pdf"));
    }
  }
}
