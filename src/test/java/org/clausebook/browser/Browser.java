package org.clausebook.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.clausebook.PrintedPolicy;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser without a window, which shows one page at a time. */
final class Browser implements AutoCloseable {
  static final String HOW_TO_GET =
      "no browser to test the pages in: apt-get install chromium chromium-driver";

  private static final String CHECKS = script("checks.js");

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 1024;

  /** Those about the network: a start would otherwise wait for answers from afar. */
  private static final List<String> FLAGS = List.of(
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--hide-scrollbars",
      "--window-size=" + WIDTH + "," + HEIGHT);

  private final Path folder;
  private final ChromeDriver driver;

  private Browser(Path folder, ChromeDriver driver) {
    this.folder = folder;
    this.driver = driver;
  }

  /** Whether {@link #start} can succeed here. */
  static boolean isInstalled() {
    return program("chromium").isPresent() && program("chromedriver").isPresent();
  }

  /** Starts a browser that knows nobody, with the driver of its own version. */
  static Browser start() {
    try {
      Path folder = Files.createTempDirectory("clausebook-browser");
      var options = new ChromeOptions();
      options.setBinary(program("chromium").orElseThrow());
      options.addArguments(FLAGS);
      options.addArguments("--user-data-dir=" + folder.resolve("profile"));
      var logs = new LoggingPreferences();
      logs.enable(LogType.PERFORMANCE, Level.ALL);
      options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
      var service = new ChromeDriverService.Builder()
          .usingDriverExecutable(program("chromedriver").orElseThrow())
          .withSilent(true)
          .build();
      var driver = new ChromeDriver(service, options);
      // The page that it starts with may still ask for parts of its own.
      driver.get("about:blank");
      return new Browser(folder, driver);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Optional<File> program(String name) {
    return Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
        .map(place -> new File(place, name))
        .filter(File::canExecute)
        .findFirst();
  }

  /** Shows a page from a file, on a light screen of the usual width. */
  void open(PrintedPolicy page) {
    open(page.name(), page.html());
  }

  /** Shows HTML as a page of such a name. */
  void open(String name, String html) {
    Path file = folder.resolve("pages").resolve(name + ".html");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, html);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    show(Medium.LIGHT);
    size(WIDTH, HEIGHT);
    driver.get(file.toUri().toString());
  }

  /** Shows the page at an address, on a light screen of the usual width. */
  void visit(URI address) {
    show(Medium.LIGHT);
    size(WIDTH, HEIGHT);
    driver.get(address.toString());
  }

  /** Waits until an expression of JavaScript is true of the page; fails after half a minute. */
  void await(String expression) {
    driver.executeAsyncScript("""
        const done = arguments[arguments.length - 1];
        const look = () => EXPRESSION ? done() : requestAnimationFrame(look);
        look();
        """.replace("EXPRESSION", "(" + expression + ")"));
  }

  void show(Medium medium) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", medium.parameters());
  }

  /** Gives the window a size in CSS pixels. */
  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  void press(Keys... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** What a function body of JavaScript returns. */
  @Nullable
  Object run(String script) {
    return driver.executeScript(script);
  }

  /** What a function of {@code checks.js} finds. */
  List<String> check(String name) {
    return texts(run(CHECKS + "return checks." + name + "();"));
  }

  /** The list of texts that a function body of JavaScript hands to its last argument at its end. */
  List<String> textsAtEnd(String script) {
    return texts(driver.executeAsyncScript(script));
  }

  private static List<String> texts(@Nullable Object list) {
    return ((List<?>) Objects.requireNonNull(list))
        .stream().map(String::valueOf).toList();
  }

  /** A script that is packaged with the tests or with what they use. */
  static String script(String resource) {
    try (InputStream in = Browser.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What the browser has asked for since this was last called: a line of JSON for each request. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .toList();
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
