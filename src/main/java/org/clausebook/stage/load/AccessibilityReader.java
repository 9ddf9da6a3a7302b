package org.clausebook.stage.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.AccessibilityResults;
import org.clausebook.model.document.AccessibilityResults.TestResult;
import org.clausebook.model.document.AccessibilityResults.TestedFile;
import org.clausebook.model.document.Format;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.TextFile;
import org.clausebook.stage.load.yaml.YamlFile;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads the recorded results of accessibility tests: JSON, which is YAML too. */
public final class AccessibilityReader {
  private static final List<String> KEYS = List.of("date", "files");
  private static final List<String> KEYS_OF_FILE = List.of("file", "sha256", "results");
  private static final List<String> KEYS_OF_RESULT =
      List.of("tool", "version", "rules", "checked", "failed");
  private static final String LAYOUTS = "tested-layouts.json";
  private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
  private static final String RECORD =
      "put back the file that was shipped, or record the tests again";

  private final List<Diagnostic> problems = new ArrayList<>();

  private AccessibilityReader() {}

  /**
   * The results in a file of the workspace.
   *
   * @return none where there is no such file: only who tests the program has one
   */
  public static Result<AccessibilityResults> read(Path workspace, String file) {
    if (!Files.exists(workspace.resolve(file))) {
      var none = new AccessibilityResults(Optional.empty(), List.of());
      return Result.ok(none);
    }
    var reader = new AccessibilityReader();
    return TextFile.read(new Folder(workspace), file)
        .then(text -> YamlFile.parse(file, text))
        .then(root -> Result.of(reader.results(root), reader.problems));
  }

  /** The tests that pages made from the program's own layouts passed, by format. */
  public static Map<Format, List<TestResult>> layouts() {
    try (InputStream in =
        Objects.requireNonNull(AccessibilityReader.class.getResourceAsStream(LAYOUTS), LAYOUTS)) {
      var reader = new AccessibilityReader();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return YamlFile.parse(LAYOUTS, text)
          .map(reader::layouts)
          .toOptional()
          .filter(read -> reader.problems.isEmpty())
          .orElseThrow(() -> new IllegalStateException(reader.problems.toString()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Map<Format, List<TestResult>> layouts(Mapping root) {
    Map<Format, List<TestResult>> layouts = new EnumMap<>(Format.class);
    for (Mapping written : Group.of(root, List.of("layouts"), problems).mappings("layouts")) {
      Group group = Group.of(written, List.of("format", "results"), problems);
      layouts.put(
          Format.of(text(group, "format")).orElseThrow(),
          group.mappings("results").stream().map(this::result).toList());
    }
    return layouts;
  }

  private AccessibilityResults results(Mapping root) {
    Group group = Group.of(root, KEYS, problems);
    return new AccessibilityResults(
        group.text("date").map(SourceText::value),
        group.mappings("files").stream()
            .map(this::file)
            .flatMap(Optional::stream)
            .toList());
  }

  private Optional<TestedFile> file(Mapping mapping) {
    Group group = Group.of(mapping, KEYS_OF_FILE, problems);
    Optional<SourceText> name = group.requiredText("file", RECORD);
    List<TestResult> results =
        group.mappings("results").stream().map(this::result).toList();
    return group
        .requiredText("sha256", RECORD)
        .flatMap(this::fingerprint)
        .flatMap(content -> name.map(n -> new TestedFile(n.value(), content, results)));
  }

  private Optional<Fingerprint> fingerprint(SourceText digits) {
    Optional<Fingerprint> fingerprint = Fingerprint.parse(digits.value());
    if (fingerprint.isEmpty()) {
      refuse(digits, "64 hexadecimal digits");
    }
    return fingerprint;
  }

  private TestResult result(Mapping mapping) {
    Group group = Group.of(mapping, KEYS_OF_RESULT, problems);
    return new TestResult(
        text(group, "tool"),
        text(group, "version"),
        text(group, "rules"),
        group.text("checked").map(this::count),
        group.requiredText("failed", RECORD).map(this::count).orElse(0));
  }

  private static String text(Group group, String key) {
    return group.requiredText(key, RECORD).map(SourceText::value).orElse("");
  }

  private int count(SourceText digits) {
    if (!COUNT.matcher(digits.value()).matches()) {
      refuse(digits, "a whole number");
      return 0;
    }
    return Integer.parseInt(digits.value());
  }

  private void refuse(SourceText value, String wanted) {
    problems.add(
        Diagnostic.error(value.start(), "'" + value.value() + "' is not " + wanted, RECORD));
  }
}
