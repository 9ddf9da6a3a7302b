package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.feature.inspect.AlteredPlace;
import org.clausebook.feature.inspect.InspectReport;
import org.clausebook.feature.inspect.InspectRequest;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program writes is verified, whatever a policy holds. */
@Tag("slow")
final class VerifiedSamplesTest {
  @TempDir
  Path temporary;

  @Test
  void everyFileOfTheSamplesIsVerified() {
    Path samples = WorkspaceFolder.SAMPLES.resolve("_samples");
    new WorkspaceFolder(temporary).lay(samples);
    for (String part : List.of("layouts", "fonts")) {
      new WorkspaceFolder(temporary.resolve("templates").resolve(part))
          .lay(Path.of("templates", part));
    }
    var clausebook = Clausebook.open(temporary);
    List<PolicyKey> keys = clausebook.policies().toOptional().orElseThrow();
    var altered = new ArrayList<String>();
    for (PolicyKey key : keys) {
      for (Rendition rendition : clausebook
          .render(List.of(key), EnumSet.allOf(Format.class))
          .toOptional()
          .orElseThrow()) {
        var result = clausebook.verify(
            new InspectRequest(rendition.path(), rendition.content(), Optional.of(key)));
        List<AlteredPlace> found =
            result.toOptional().map(InspectReport::altered).orElseGet(() -> List.of());
        found.forEach(one -> altered.add(rendition.path() + ": " + one));
        result.diagnostics().forEach(one -> altered.add(one.toString()));
      }
    }

    assertTrue(keys.size() > 5, keys::toString);
    assertEquals(List.of(), altered);
  }
}
