package org.clausebook.feature.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.feature.importing.ImportRow.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** IT policies of invented councils that differ from the library as published ones do. */
@Tag("slow")
final class InventedImportTest {
  private static final Path FILES = Path.of("src/test/resources/imports");

  /** The clause of a paragraph that the library does not have. */
  private static final String OWN = "OWN";

  /** The part of the words that must be placed right, in hundredths. */
  private static final int LEAST = 95;

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "term-in-quotes",
        "other-order",
        "headings-in-capitals",
        "other-headings",
        "clauses-run-together",
        "other-phrases",
        "left-out-and-added",
        "numbered-paragraphs",
        "table-of-versions",
        "paragraphs-run-together"
      })
  void itsWordsArePlacedByTheRightClauseAndAllPrinted(String name) throws IOException {
    Path files = FILES.resolve(name);
    var read = new Imported(folder)
        .read("invented", "it-policy", Files.readString(files.resolve("policy.txt")));

    ImportReport report =
        read.toOptional().orElseThrow(() -> new AssertionError(read.diagnostics()));

    assertEquals(List.of(), report.missing());
    assertEquals(List.of(), report.added());
    int all = 0;
    int right = 0;
    var wrong = new ArrayList<String>();
    for (String line : Files.readAllLines(files.resolve("clauses.txt"))) {
      int colon = line.indexOf(": ");
      String words = line.substring(colon + 2);
      int count = words.split(" ").length;
      all += count;
      if (isPlaced(report, line.substring(0, colon), words)) {
        right += count;
      } else {
        wrong.add(line);
      }
    }
    assertTrue(right * 100 >= LEAST * all, wrong.toString());
  }

  private static boolean isPlaced(ImportReport report, String clause, String words) {
    return report.rows().stream()
        .filter(row -> letters(words).startsWith(letters(row.words())))
        .anyMatch(row ->
            clause.equals(OWN) ? row.outcome() == Outcome.OWN : row.clause().equals(clause));
  }

  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
