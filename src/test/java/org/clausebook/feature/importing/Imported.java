package org.clausebook.feature.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.importing.ImportRequest.Changes;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.Workspace;

/** Imports of texts into a workspace over the library that is shipped. */
record Imported(Path folder) {

  /** What a text becomes. */
  Result<ImportReport> read(String council, String policy, String text) {
    return read(council, policy, text, Optional.empty());
  }

  /** What a text becomes with {@code --outline}. */
  Result<ImportReport> read(String council, String policy, String text, Optional<String> outline) {
    try {
      Files.createDirectories(folder.resolve("councils"));
      Path file = Files.writeString(folder.resolve("old-policy.txt"), text);
      return new ImportPolicy(Workspace.open(folder, task -> {}))
          .read(new ImportRequest(
              new PolicyKey(council, policy), file, "old-policy.txt", Changes.ASK, outline));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The text of the policy's file. */
  static String overlay(ImportReport report) {
    List<ImportReport.Planned> files = report.files();
    return files.get(files.size() - 1).file().content().text();
  }

  /** The text of a planned file. */
  static String text(ImportReport report, String path) {
    return report.files().stream()
        .filter(planned -> planned.file().path().equals(path))
        .map(planned -> planned.file().content().text())
        .findFirst()
        .orElseThrow(() -> new AssertionError(path));
  }

  /** The verbs of amendments in the text of a policy's file, in order. */
  static List<String> verbs(String overlay) {
    int from = overlay.indexOf("\namendments:\n");
    return from < 0
        ? List.of()
        : overlay
            .substring(from)
            .lines()
            .filter(
                line -> line.matches("  - (?:substitute|insert|omit|move|merge|retitle|split): .*"))
            .map(line -> line.substring(4))
            .toList();
  }
}
