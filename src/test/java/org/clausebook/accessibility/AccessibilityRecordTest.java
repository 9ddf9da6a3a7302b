package org.clausebook.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.model.document.AccessibilityResults;
import org.clausebook.model.document.AccessibilityResults.TestedFile;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.load.AccessibilityReader;
import org.junit.jupiter.api.Test;

final class AccessibilityRecordTest {
  /** Results of a file that has changed since are of no use to anybody. */
  @Test
  void everyRecordedResultIsOfAFileAsItIs() throws IOException {
    AccessibilityResults recorded = AccessibilityRecord.read();
    var current = new ArrayList<TestedFile>();
    for (TestedFile tested : recorded.files()) {
      Path file = Path.of("output").resolve(tested.file());
      if (Files.exists(file) && Fingerprint.of(Files.readAllBytes(file)).equals(tested.content())) {
        current.add(tested);
      }
    }

    if (AccessibilityRecord.isRecording()) {
      AccessibilityRecord.write(new AccessibilityResults(recorded.on(), current));
    } else {
      List<String> gone = recorded.files().stream()
          .filter(file -> !current.contains(file))
          .map(TestedFile::file)
          .toList();
      assertEquals(List.of(), gone, AccessibilityRecord::howTo);
    }
  }

  /** The report of a council that has no record says what these layouts passed here. */
  @Test
  void whatIsShippedIsWhatEveryRecordedFilePassed() {
    AccessibilityResults recorded = AccessibilityRecord.read();

    if (AccessibilityRecord.isRecording()) {
      AccessibilityRecord.writeLayouts(recorded);
    } else {
      assertEquals(
          AccessibilityRecord.layouts(recorded),
          AccessibilityReader.layouts(),
          AccessibilityRecord::howTo);
    }
  }
}
