package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.Batch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check finds what rendering finds, without keeping what is rendered. */
final class CheckedCouncilsTest {
  private static final Set<Format> ALL = EnumSet.allOf(Format.class);

  @TempDir
  Path temporary;

  @Test
  void theMistakesOfAllCouncilsAreFoundOnceAndInOrder() {
    var workspace = WorkspaceFolder.faultless(temporary);
    for (String council : List.of("borwen", "cotley", "dunstead")) {
      workspace
          .write("councils/" + council + "/council.yaml", "name: Parish Council\nnoise: 1\n")
          .write("councils/" + council + "/allotments.yaml", "version: '1'\n");
    }
    workspace.replace(
        "templates/layouts/fragment/fragment.html.ftl", "${edition.title}", "${edition.titel}");
    var clausebook = Clausebook.open(temporary);
    List<PolicyKey> keys = clausebook.policies().atHand().orElseThrow();

    List<Diagnostic> found = clausebook.check(keys, ALL, new Batch(2, () -> 0));

    assertFalse(found.isEmpty());
    assertEquals(clausebook.render(keys, ALL).diagnostics(), found);
  }
}
