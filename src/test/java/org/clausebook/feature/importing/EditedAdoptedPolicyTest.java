package org.clausebook.feature.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.feature.importing.ImportRequest.Changes;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy whose words a meeting adopted, edited and imported. */
final class EditedAdoptedPolicyTest {
  private static final PolicyKey KEY = new PolicyKey("gosling-green", "geese");

  @TempDir
  Path folder;

  @Test
  void theWordsThatWereAdoptedStayAndTheEditIsOfTheNextDraft() throws IOException {
    WorkspaceFolder.withSamples(folder);
    String adopted = printed();
    Path file =
        Files.writeString(folder.resolve("edited.md"), adopted.replace("from April", "from May"));

    ImportReport report = new ImportPolicy(workspace())
        .read(new ImportRequest(KEY, file, "edited.md", Changes.ASK, Optional.empty()))
        .toOptional()
        .orElseThrow();

    assertEquals(
        List.of("the words that were decided on stay as they are; what was edited is the draft of"
            + " the next decision"),
        report.proposals());
    assertEquals(
        List.of(KEY.file()),
        report.files().stream().map(planned -> planned.file().path()).toList());
    Files.writeString(folder.resolve(KEY.file()), Imported.overlay(report));
    assertEquals(adopted, printed());
  }

  @Test
  void aClauseOfTheCouncilsOwnIsToldAndNotTaken() throws IOException {
    WorkspaceFolder.withSamples(folder);

    ImportReport report = imported(printed().replace("dusk", "sunset"));

    assertEquals(List.of(), report.files());
    assertEquals(
        List.of("clause 'geese-at-night' is the council's own: change it in " + KEY.file()),
        report.proposals());
    assertEquals(List.of("sunset."), report.missing());
  }

  private ImportReport imported(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("edited.md"), text);
    var read = new ImportPolicy(workspace())
        .read(new ImportRequest(KEY, file, "edited.md", Changes.ASK, Optional.empty()));
    return read.toOptional().orElseThrow(() -> new AssertionError(read.diagnostics()));
  }

  private Workspace workspace() {
    return Workspace.open(folder, task -> {});
  }

  private String printed() {
    return workspace()
        .render(List.of(KEY), Set.of(Format.MARKDOWN))
        .toOptional()
        .orElseThrow()
        .get(0)
        .content()
        .text();
  }
}
