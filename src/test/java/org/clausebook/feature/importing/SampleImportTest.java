package org.clausebook.feature.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.importing.ImportRequest.Changes;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.Workspace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The policies of the sample councils, printed as Markdown and imported again. */
@Tag("slow")
final class SampleImportTest {
  /** In two languages, or with gaps, which nobody imports, or with clauses run together. */
  private static final List<String> LEFT = List.of("llan-ddim-yn-bod", "mizzle-under-edge");

  private static final PolicyKey RUN_TOGETHER = new PolicyKey("ty-r-niwl", "hall-hire");

  @TempDir
  Path folder;

  @Test
  void everyWordOfAPrintedPolicyIsPrintedOnceItIsImported() throws IOException {
    WorkspaceFolder.withSamples(folder).lay(Path.of("templates/themes"), "templates/themes");
    List<PolicyKey> keys = workspace().policies().toOptional().orElseThrow().stream()
        .filter(key -> !LEFT.contains(key.council()) && !key.equals(RUN_TOGETHER))
        .toList();

    Map<String, List<String>> missing = new TreeMap<>();
    for (PolicyKey key : keys) {
      ImportReport report = outAndBack(key);
      if (!report.missing().isEmpty()) {
        missing.put(key.toString(), report.missing());
      }
    }

    assertEquals(Map.of(), missing);
  }

  private Workspace workspace() {
    return Workspace.open(folder, task -> {});
  }

  private ImportReport outAndBack(PolicyKey key) throws IOException {
    List<Rendition> out =
        workspace().render(List.of(key), Set.of(Format.MARKDOWN)).toOptional().orElseThrow();
    Path printed =
        Files.writeString(folder.resolve("printed.md"), out.get(0).content().text());
    Path file = folder.resolve(key.file());
    String text = Files.readString(file);
    Files.delete(file);
    Result<ImportReport> back = new ImportPolicy(workspace())
        .read(
            new ImportRequest(key, printed, "printed.md", Changes.ASK, Optional.of(key.policy())));
    Files.writeString(file, text);
    return back.toOptional().orElseThrow(() -> new AssertionError(key + " " + back.diagnostics()));
  }
}
