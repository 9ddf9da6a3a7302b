package org.clausebook.accessibility;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.document.AccessibilityResults;
import org.clausebook.model.document.AccessibilityResults.TestResult;
import org.clausebook.model.document.AccessibilityResults.TestedFile;
import org.clausebook.model.document.Format;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.load.AccessibilityReader;

/**
 * The results of the tests on each file of {@code output}, in {@code output/accessibility.json}.
 *
 * <p>A test hands in what it found, and fails where another result, or none, is recorded of the file
 * as it is. With {@code -Drecord=accessibility} what is found is recorded instead; {@code
 * -Drecord.date=2026-11-22} says when that was, for nothing here asks the clock.
 */
public final class AccessibilityRecord {
  private static final Path ROOT = Path.of("");
  private static final String FILE = "output/accessibility.json";
  private static final String OUTPUT = "output/";
  private static final Path LAYOUTS =
      Path.of("src/main/resources/org/clausebook/stage/load/tested-layouts.json");
  private static final JSON WRITER = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT);
  private static final Comparator<TestResult> BY_NAME =
      Comparator.comparing(TestResult::tool).thenComparing(TestResult::rules);

  private AccessibilityRecord() {}

  /**
   * Compares or records a result.
   *
   * @param file from the folder of the project; one that is not in {@code output} is passed over
   */
  public static synchronized void check(String file, byte[] content, TestResult found) {
    if (!file.startsWith(OUTPUT)) {
      return;
    }
    Fingerprint fingerprint = Fingerprint.of(content);
    AccessibilityResults recorded = read();
    if (isRecording()) {
      write(with(recorded, file.substring(OUTPUT.length()), fingerprint, found));
      return;
    }
    assertTrue(
        recorded.of(fingerprint).contains(found),
        () -> FILE + " does not say of " + file + ": " + found + howTo());
  }

  static boolean isRecording() {
    return "accessibility".equals(System.getProperty("record"));
  }

  static String howTo() {
    return "\nRecord it, and read what changed:\n  mvn test -DforkCount=1 -Drecord=accessibility"
        + " -Dtest='OutputTest,ValidHtmlTest,AxeTest,KeyboardTest,ReflowTest,ForcedColoursTest,LegibleTypeTest,AccessibilityRecordTest'";
  }

  static AccessibilityResults read() {
    return AccessibilityReader.read(ROOT, FILE).toOptional().orElseThrow();
  }

  /** The version of a tool that the build names as {@code <tool.version>}. */
  public static String version(String tool) {
    try {
      Matcher version = Pattern.compile("<" + tool + "\\.version>([^<]+)<")
          .matcher(Files.readString(Path.of("pom.xml")));
      assertTrue(version.find(), tool);
      return version.group(1);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static AccessibilityResults with(
      AccessibilityResults recorded, String name, Fingerprint content, TestResult found) {
    var results = new ArrayList<>(List.of(found));
    var files = new ArrayList<TestedFile>();
    for (TestedFile file : recorded.files()) {
      if (!file.file().equals(name)) {
        files.add(file);
      } else if (file.content().equals(content)) {
        file.results().stream()
            .filter(result -> BY_NAME.compare(result, found) != 0)
            .forEach(results::add);
      }
    }
    results.sort(BY_NAME);
    files.add(new TestedFile(name, content, results));
    return new AccessibilityResults(recorded.on(), files);
  }

  static void write(AccessibilityResults results) {
    Map<String, Object> values = new LinkedHashMap<>();
    Optional.ofNullable(System.getProperty("record.date"))
        .or(results::on)
        .ifPresent(date -> values.put("date", date));
    values.put(
        "files",
        results.files().stream()
            .sorted(Comparator.comparing(TestedFile::file))
            .map(AccessibilityRecord::values)
            .toList());
    write(ROOT.resolve(FILE), values);
  }

  private static void write(Path file, Map<String, Object> values) {
    try {
      String text = WRITER.asString(values).replace(System.lineSeparator(), "\n");
      Files.writeString(file, text + "\n");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** What all recorded files of a format passed: this is shipped, for files that only others have. */
  static void writeLayouts(AccessibilityResults results) {
    var layouts = new ArrayList<Map<String, Object>>();
    layouts(results).forEach((format, passed) -> layouts.add(values(format, passed)));
    write(LAYOUTS, Map.of("layouts", layouts));
  }

  /** The tests that each recorded file of a format passed, without figures of one file. */
  static Map<Format, List<TestResult>> layouts(AccessibilityResults results) {
    Map<Format, List<TestResult>> layouts = new EnumMap<>(Format.class);
    for (Format format : List.of(Format.HTML, Format.PDF)) {
      List<List<TestResult>> files = results.files().stream()
          .filter(file -> file.file().endsWith("." + format.extension()))
          .map(file -> file.results().stream()
              .filter(result -> result.failed() == 0)
              .map(r -> new TestResult(r.tool(), r.version(), r.rules(), Optional.empty(), 0))
              .toList())
          .toList();
      layouts.put(
          format,
          files.stream()
              .flatMap(List::stream)
              .distinct()
              .filter(result -> files.stream().allMatch(passed -> passed.contains(result)))
              .sorted(BY_NAME)
              .toList());
    }
    return layouts;
  }

  private static Map<String, Object> values(TestedFile file) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("file", file.file());
    values.put("sha256", file.content().value());
    values.put(
        "results", file.results().stream().map(AccessibilityRecord::values).toList());
    return values;
  }

  private static Map<String, Object> values(Format format, List<TestResult> passed) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("format", format.word());
    values.put("results", passed.stream().map(AccessibilityRecord::values).toList());
    return values;
  }

  private static Map<String, Object> values(TestResult result) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("tool", result.tool());
    values.put("version", result.version());
    values.put("rules", result.rules());
    result.checked().ifPresent(checked -> values.put("checked", checked));
    values.put("failed", result.failed());
    return values;
  }
}
