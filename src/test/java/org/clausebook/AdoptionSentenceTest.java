package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence that closes a policy. */
final class AdoptionSentenceTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      adopted 2026-03-05 26/041 | was adopted by Council on 5th March 2026, minute 26/041, and will be reviewed on 5th March 2027.
      adopted 2026-05 | was adopted by Council in May 2026, and will be reviewed in May 2027.
      approved 2026, adopted 2027 A1 | was approved by Council in 2026, adopted by Council in 2027, minute A1, and will be reviewed in 2028.
      approved 2026 C7, adopted 2027 A1 | was approved by Council in 2026, minute C7, and adopted by Council in 2027, minute A1, and will be reviewed in 2028.
      adopted pending | is to be adopted by Council.
      approved 2026-01, adopted pending | was approved by Council in January 2026, and is to be adopted by Council.
      adopted 2024, reviewed 2026-02 | was adopted by Council in 2024, was last reviewed by Council in February 2026, and will be reviewed in February 2027.
      adopted 2020, adopted 2024 | was adopted by Council in 2024, and will be reviewed in 2025.
      """)
  void saysWhatIsKnown(String events, String words) {
    var overlay = new StringBuilder("document-control: {form: sentence}\nadoption:\n  events:\n");
    for (String event : events.split(", ", -1)) {
      String[] parts = event.split(" ", -1);
      overlay.append("    - {verb: " + parts[0] + ", body: Council, date: " + parts[1]);
      overlay.append(parts.length > 2 ? ", minute: " + parts[2] + "}\n" : "}\n");
    }

    var policy = ControlledPolicy.of(folder, overlay.toString());

    assertEquals("This policy " + words, policy.sentence());
  }
}
