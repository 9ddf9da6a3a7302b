package org.clausebook.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausebook.Clausebook;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.importing.ImportReport;
import org.clausebook.feature.importing.ImportRequest;
import org.clausebook.feature.importing.ImportRequest.Changes;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.source.SourceReader;
import org.clausebook.stage.source.block.SourceBlock;
import org.clausebook.stage.source.block.SourceBlock.Kind;
import org.clausebook.stage.source.block.TrackedChanges;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Word files of ours, edited by a script in LibreOffice as councillors would, are read again as
 * what they were but for that edit.
 */
@Tag("slow")
final class RoundTripTest {
  private static final Path EDITS = Path.of("src/test/resources/docx/edits");
  private static final PolicyKey POLICY = new PolicyKey("alcester", "it-policy");
  private static final PolicyKey WITH_TABLE = new PolicyKey("alcester", "records-retention");
  private static final Set<String> OF_TABLE = Set.of("cell", "row", "statutory");
  private static final Set<String> TRACKED = Set.of("tracked_insert", "tracked_delete");

  private static final int SHOWN = 70;

  private static final List<String> KINDS = List.of(
      "word",
      "sentence",
      "item",
      "clause",
      "move",
      "retitle",
      "split",
      "merge",
      "cell",
      "row",
      "footnote",
      "bold",
      "tracked_insert",
      "tracked_delete",
      "comment",
      "beside_field",
      "record",
      "statutory",
      "rewrite",
      "omit",
      "nothing",
      "twice",
      "opendocument");

  @TempDir
  static Path folder = Path.of("");

  private static Map<PolicyKey, Path> ours = Map.of();

  @BeforeAll
  static void editInLibreOffice() throws IOException {
    LibreOffice.needScripts();
    ours = printed();
    edit();
  }

  @Test
  void eachKindOfEditIsReadAsItselfAlone() throws IOException {
    var transcript = new StringBuilder();
    for (String kind : KINDS) {
      transcript.append(kind).append('\n');
      List<String> before = read(of(kind), TrackedChanges.ASK);
      List<String> after =
          read(edited(kind), TRACKED.contains(kind) ? TrackedChanges.ACCEPT : TrackedChanges.ASK);
      changes(before, after).forEach(line -> transcript.append(line).append('\n'));
      if (TRACKED.contains(kind)) {
        assertEquals(before, read(edited(kind), TrackedChanges.REJECT), kind);
      }
    }
    assertApproved("changes", transcript.toString());
  }

  /** What each edit changes in the council's file, and what is told of it. */
  @Test
  void eachKindOfEditBecomesTheAmendmentThatAPersonWouldWrite() throws IOException {
    Clausebook clausebook = Clausebook.open(Path.of(""));
    var transcript = new StringBuilder();
    for (String kind : KINDS) {
      transcript.append(kind).append('\n');
      imported(clausebook, kind).forEach(line -> transcript.append(line).append('\n'));
    }
    assertApproved("amendments", transcript.toString());
  }

  /** To approve, read the received file and move it over the other. */
  private static void assertApproved(String name, String transcript) throws IOException {
    String approved = Files.readString(EDITS.resolve(name + ".txt"));
    Path received = EDITS.resolve(name + ".received.txt");
    Files.deleteIfExists(received);
    if (!approved.equals(transcript)) {
      Files.writeString(received, transcript);
    }
    assertEquals(approved, transcript);
  }

  private static List<String> imported(Clausebook clausebook, String kind) {
    Result<ImportReport> made = clausebook.importPolicy(new ImportRequest(
        OF_TABLE.contains(kind) ? WITH_TABLE : POLICY,
        edited(kind),
        kind,
        Changes.ACCEPT,
        Optional.empty()));
    List<String> lines =
        new ArrayList<>(made.diagnostics().stream().map(Diagnostic::message).toList());
    made.toOptional().ifPresent(report -> {
      report
          .files()
          .forEach(planned -> lines.addAll(changes(
              planned.before().orElseThrow().lines().toList(),
              planned.file().content().text().lines().toList())));
      report.proposals().forEach(line -> lines.add("told: " + line));
      report.missing().forEach(line -> lines.add("missing: " + line));
      report.added().forEach(line -> lines.add("added: " + line));
    });
    return lines;
  }

  private static Map<PolicyKey, Path> printed() throws IOException {
    Map<PolicyKey, Path> files = new LinkedHashMap<>();
    for (PolicyKey key : List.of(POLICY, WITH_TABLE)) {
      byte[] docx = Clausebook.open(Path.of(""))
          .render(List.of(key), EnumSet.of(Format.DOCX))
          .toOptional()
          .orElseThrow()
          .get(0)
          .content()
          .bytes();
      files.put(key, Files.write(folder.resolve(key.policy() + ".docx"), docx));
    }
    return files;
  }

  private static Path of(String kind) {
    return ours.getOrDefault(OF_TABLE.contains(kind) ? WITH_TABLE : POLICY, EDITS);
  }

  private static Path edited(String kind) {
    return folder.resolve(kind + ".docx");
  }

  private static void edit() throws IOException {
    List<String> lines =
        KINDS.stream().map(kind -> kind + "\t" + of(kind) + "\t" + edited(kind)).toList();
    new LibreOffice(folder.resolve("profile")).script(EDITS.resolve("edits.py"), lines);
  }

  private static List<String> read(Path file, TrackedChanges changes) {
    return new SourceReader(changes)
        .read(file, file.toString()).toOptional().orElseThrow().blocks().stream()
            .filter(block -> block.kind() != Kind.RUNNING)
            .flatMap(RoundTripTest::lines)
            .toList();
  }

  private static Stream<String> lines(SourceBlock block) {
    return block.kind() == Kind.TABLE
        ? block.rows().stream().map(row -> "ROW " + row)
        : Stream.of(block.kind() + " " + block.level() + " " + block.text()
            + (block.anchors().isEmpty() ? "" : " " + block.anchors()));
  }

  /** Blocks that came and went; of one that another took the place of, the words alone. */
  private static List<String> changes(List<String> before, List<String> after) {
    var changes = new ArrayList<String>();
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      List<String> old = delta.getSource().getLines();
      List<String> now = delta.getTarget().getLines();
      if (old.size() == 1 && now.size() == 1) {
        words(old.get(0), now.get(0)).forEach(changes::add);
      } else {
        old.stream()
            .filter(line -> !line.isBlank())
            .forEach(line -> changes.add("- " + shortened(line)));
        now.stream()
            .filter(line -> !line.isBlank())
            .forEach(line -> changes.add("+ " + shortened(line)));
      }
    }
    return changes;
  }

  private static Stream<String> words(String old, String now) {
    return DiffUtils.diff(List.of(old.split(" ", -1)), List.of(now.split(" ", -1)))
        .getDeltas()
        .stream()
        .map(delta -> "'" + String.join(" ", delta.getSource().getLines()) + "' -> '"
            + String.join(" ", delta.getTarget().getLines()) + "'");
  }

  private static String shortened(String line) {
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }
}
