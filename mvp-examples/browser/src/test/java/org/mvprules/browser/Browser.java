package org.mvprules.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium without a window, driven by ChromeDriver.
 *
 * <p>Both are where Debian's packages {@code chromium} and {@code chromium-driver} put them, unless
 * the system properties {@code mvp.chromium} and {@code mvp.chromedriver} say otherwise.
 */
final class Browser implements AutoCloseable {

  private static final Pattern REQUEST =
      Pattern.compile("\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

  private final ChromeDriver driver;
  private final Path profile;
  private final String axe;

  private Browser(ChromeDriver driver, Path profile, String axe) {
    this.driver = driver;
    this.profile = profile;
    this.axe = axe;
  }

  static Browser start() throws IOException {
    Path profile = Files.createTempDirectory("mvp-browser");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(System.getProperty("mvp.chromium", "/usr/bin/chromium"));
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--user-data-dir=" + profile);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(
                Path.of(System.getProperty("mvp.chromedriver", "/usr/bin/chromedriver")).toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options), profile, script());
  }

  private static String script() throws IOException {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Shows a page as wide as this, in CSS pixels; tells which addresses it asked for. */
  List<String> show(Path page, int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    driver.manage().logs().get(LogType.PERFORMANCE);
    driver.get(page.toUri().toString());
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> REQUEST.matcher(entry.getMessage()))
        .flatMap(matcher -> matcher.results().map((MatchResult found) -> found.group(1)))
        .toList();
  }

  /** What breaks WCAG 2.2 A or AA, or good practice, each in a line. */
  List<?> violations() {
    driver.executeScript(axe);
    return (List<?>)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              rules: {'target-size': {enabled: true}}
            }).then(
              result => done(result.passes.length === 0 ? ['axe: nothing was checked']
                : result.violations.flatMap(rule =>
                    rule.nodes.map(node => rule.id + ': ' + rule.help + ': ' + node.html))),
              error => done(['axe: ' + error]));
            """);
  }

  Object tell(String expression) {
    return driver.executeScript("return " + expression);
  }

  void press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** A picture of the whole page. */
  void picture(Path file) {
    Map<String, Object> picture =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "format", "png"));
    store(file, picture);
  }

  /** The page as it is printed. */
  void print(Path file) {
    store(file, driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true)));
  }

  private static void store(Path file, Map<String, Object> answer) {
    try {
      Files.write(file, Base64.getDecoder().decode((String) answer.get("data")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (var files = Files.walk(profile)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
