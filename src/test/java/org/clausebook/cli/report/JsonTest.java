package org.clausebook.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clausebook.DocumentationPages;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Severity;
import org.junit.jupiter.api.Test;

/** The keys that programs of others read, which stay as they are. */
final class JsonTest {
  private static final Diagnostic FINDING = Diagnostic.warning(
          Location.of("councils/ambridge/allotments.yaml", 3, 9), "a message", "a hint")
      .by("long-sentence");

  @Test
  void aDiagnosticHasTheseKeysInThisOrder() {
    assertEquals(
        "{severity=warning, file=councils/ambridge/allotments.yaml, line=3, column=9,"
            + " message=a message, hint=a hint, rule=long-sentence}",
        values(FINDING).toString());
  }

  @Test
  void keysWithoutAValueAreLeftOut() {
    var found = Diagnostic.error(Location.of("councils/ambridge"), "a message", "a hint");

    assertEquals(List.of("severity", "file", "message", "hint"), keys(found));
  }

  @Test
  void theReadmeNamesEveryKeyOfCheck() throws IOException {
    var expected = new ArrayList<>(List.of("policies", "diagnostics", "severity"));
    for (Severity severity : Severity.values()) {
      expected.add(severity.word());
    }
    expected.addAll(keys(FINDING));
    expected.remove(expected.lastIndexOf("severity"));

    assertEquals(expected, documented());
  }

  private static List<String> keys(Diagnostic found) {
    return values(found).keySet().stream().map(Object::toString).toList();
  }

  private static Map<?, ?> values(Diagnostic found) {
    return Json.read(Json.text(Json.diagnostics(List.of(found)).get(0))).values();
  }

  /** The keys in the command reference's row for {@code check}, in order. */
  private static List<String> documented() throws IOException {
    String row = DocumentationPages.page("reference-commands.md")
        .lines()
        .filter(line -> line.matches("\\| `check`.* \\| `policies` .*"))
        .findFirst()
        .orElseThrow();
    return Pattern.compile("`(\\w+)`")
        .matcher(row.substring(row.indexOf('|', 1)))
        .results()
        .map(key -> key.group(1))
        .toList();
  }
}
