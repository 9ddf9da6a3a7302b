package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The paragraphs and items that a council cannot amend are told before it tries. */
final class StatutoryWordsShownTest {
  @TempDir
  Path folder;

  @Test
  void explainTellsThemAndWhereTheyAreWritten() {
    var workspace = WorkspaceFolder.faultless(folder)
        .layMended(WorkspaceFolder.SAMPLES.resolve("amendments-to-statutory-paragraphs"));

    String all = workspace.run("explain", "little-muddling", "allotments").out();
    String json = workspace
        .run("explain", "little-muddling", "allotments", "waiting-list", "--json")
        .out();

    assertTrue(
        all.contains("  model clause 'waiting-list'\n"
            + "  set by the library at templates/clauses/allotments.yaml:15:3\n"
            + "  statutory paragraph 'Nobody may hold more than two plots.', set by the library at"
            + " templates/clauses/allotments.yaml:18:19\n"),
        all);
    assertTrue(
        all.contains("  statutory item 'before dusk;', set by the council at"
            + " councils/little-muddling/allotments.yaml:18:9\n"),
        all);
    assertTrue(json.contains("\"kind\" : \"paragraph\""), json);
    assertTrue(json.contains("\"text\" : \"Nobody may hold more than two plots.\""), json);
  }
}
