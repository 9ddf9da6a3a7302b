package org.clausebook.feature.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.publish.FileEdit;
import org.clausebook.workspace.Edits;
import org.clausebook.workspace.PlannedEdits;

/**
 * What a file becomes: every block of it in one row, and the files that are to be written.
 *
 * @param outline of the library that it was matched with, or that is nearest; empty where there is
 *     none
 * @param fit the part of the file's words that are near those of the outline
 * @param made what it became
 * @param thresholds how sure matches had to be, by name
 * @param proposals what is to be confirmed by a person, a line each
 * @param missing words of the file that the result does not print
 * @param added words that the result prints and the file does not have
 */
public record ImportReport(
    PolicyKey key,
    String outline,
    double fit,
    Made made,
    Map<String, Double> thresholds,
    List<ImportRow> rows,
    List<String> proposals,
    List<String> missing,
    List<String> added,
    List<Planned> files)
    implements PlannedEdits {
  /** What a file became. */
  public enum Made {
    AMENDMENTS("amendments to the library's policy"),
    OUTLINE("an outline of the council's own with the library's clauses"),
    CLAUSES("an outline and clauses of the council's own");

    private final String words;

    Made(String words) {
      this.words = words;
    }

    /** The words for it in reports. */
    public String words() {
      return words;
    }
  }

  /**
   * A file with its new text.
   *
   * @param before its text as it is; empty where there is none
   */
  public record Planned(OutputFile file, Optional<String> before) {}

  public ImportReport {
    thresholds = Collections.unmodifiableMap(new LinkedHashMap<>(thresholds));
    rows = List.copyOf(rows);
    proposals = List.copyOf(proposals);
    missing = List.copyOf(missing);
    added = List.copyOf(added);
    files = List.copyOf(files);
  }

  @Override
  public List<FileEdit> edits() {
    return files.stream()
        .map(planned -> planned
            .before()
            .map(before -> Edits.of(planned.file(), before))
            .orElseGet(() -> FileEdit.added(planned.file())))
        .toList();
  }

  /** The part of the file's words that must be near those of an outline for it to be used. */
  public double bound() {
    return Threshold.OUTLINE.value();
  }

  /** How many words of the file became this. */
  public int count(ImportRow.Outcome outcome) {
    return rows.stream()
        .filter(row -> row.outcome() == outcome)
        .mapToInt(ImportRow::count)
        .sum();
  }
}
