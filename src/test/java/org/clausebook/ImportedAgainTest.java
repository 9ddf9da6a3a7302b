package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.importing.ImportReport;
import org.clausebook.feature.importing.ImportRequest;
import org.clausebook.feature.importing.ImportRequest.Changes;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.Workspace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every policy of the library and of the samples, printed and imported again. */
@Tag("slow")
final class ImportedAgainTest {
  private static final Set<Format> FORMATS = Set.of(Format.MARKDOWN, Format.HTML, Format.DOCX);

  private static final Pattern FIRST_PARAGRAPH =
      Pattern.compile("(?m)^(#{2,6} .*\\n\\n[A-Z].*)( [\\w.]+)$");

  @TempDir
  Path folder;

  @Test
  void thePoliciesOfTheLibraryAreUnchanged() throws IOException {
    layLibrary(InventedCouncil.COMMUNITY);

    assertEquals(Map.of(), changed());
  }

  @Test
  void thePoliciesOfTheSamplesAreUnchanged() throws IOException {
    WorkspaceFolder.withSamples(folder).lay(Path.of("templates/themes"), "templates/themes");

    assertEquals(Map.of(), changed());
  }

  /** One word more in the first paragraph of each clause is one phrase in each. */
  @Test
  void aWordInEachClauseIsAPhraseInEachClause() throws IOException {
    layLibrary(InventedCouncil.COMMUNITY);
    Clausebook clausebook = Clausebook.open(folder);
    Map<String, String> wrong = new TreeMap<>();
    for (PolicyKey key : clausebook.policies().toOptional().orElseThrow()) {
      String printed = clausebook
          .render(List.of(key), Set.of(Format.MARKDOWN))
          .toOptional()
          .orElseThrow()
          .get(0)
          .content()
          .text();
      Path file = Files.writeString(
          folder.resolve("printed.md"), FIRST_PARAGRAPH.matcher(printed).replaceAll("$1 duly$2"));
      ImportReport report = clausebook
          .importPolicy(new ImportRequest(key, file, "printed", Changes.ASK, Optional.empty()))
          .toOptional()
          .orElseThrow();
      long edits = FIRST_PARAGRAPH.matcher(printed).results().count();
      if (!isOfPhrases(report, edits - report.proposals().size())) {
        wrong.put(key.toString(), report.files().get(0).file().content().text());
      }
    }

    assertEquals(Map.of(), wrong);
  }

  /** Whether each of so many edits is a phrase of a clause, or in the words of a passage. */
  private static boolean isOfPhrases(ImportReport report, long count) {
    String text = report.files().get(0).file().content().text();
    return report.missing().size() == report.proposals().size()
        && report.added().isEmpty()
        && count(text, "\\bduly\\b") == count
        && count(text, "(?m)^  - (?:substitute|insert|omit|move|merge|retitle|split): ")
            == count(text, "(?m)^  - substitute: .*\n    words: ");
  }

  private static long count(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }

  private void layLibrary(InventedCouncil council) throws IOException {
    Files.writeString(
        folder.resolve("clausebook.yaml"),
        "library: " + Path.of("templates").toAbsolutePath().toString().replace('\\', '/'));
    SharedTemplates library =
        Workspace.open(Path.of(""), task -> {}).templates().toOptional().orElseThrow();
    Path files = Files.createDirectories(folder.resolve("councils/" + council.kind()));
    Files.writeString(files.resolve("council.yaml"), council.profile(library));
    for (var outline : library.outlines().values()) {
      Files.writeString(
          files.resolve(outline.policy() + ".yaml"), council.overlay(outline, library.library()));
    }
  }

  /** What an import would do about each file that was just printed; nothing for those it leaves. */
  private Map<String, List<String>> changed() throws IOException {
    Clausebook clausebook = Clausebook.open(folder);
    Map<String, List<String>> changed = new TreeMap<>();
    for (PolicyKey key : clausebook.policies().toOptional().orElseThrow()) {
      for (var made : clausebook.render(List.of(key), FORMATS).toOptional().orElseThrow()) {
        Path file = Files.write(
            folder.resolve("printed." + made.format().extension()),
            made.content().bytes());
        Result<ImportReport> report = clausebook.importPolicy(
            new ImportRequest(key, file, "printed", Changes.ASK, Optional.empty()));
        List<String> told = report
            .toOptional()
            .map(ImportedAgainTest::told)
            .orElseGet(
                () -> report.diagnostics().stream().map(Diagnostic::message).toList());
        if (!told.isEmpty()) {
          changed.put(key + " " + made.format(), told);
        }
      }
    }
    return changed;
  }

  private static List<String> told(ImportReport report) {
    List<String> told = new java.util.ArrayList<>(report.proposals());
    told.addAll(report.missing());
    told.addAll(report.added());
    report.files().forEach(planned -> told.add(planned.file().content().text()));
    return told;
  }
}
