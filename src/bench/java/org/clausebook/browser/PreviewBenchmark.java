package org.clausebook.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.clausebook.cli.PreviewProcess;
import org.clausebook.cli.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long an edit takes from the end of saving to the open browser's next picture: of the project's
 * own policies, in a process with the options of the launcher. Measures, and asserts nothing.
 */
@ExtendWith(InBrowser.class)
final class PreviewBenchmark {
  private static final int EDITS = 50;
  private static final int WARM_UP = 10;
  private static final String PAGE = "alcester/it-policy.html";

  /** Notes when the word is in the picture that the browser draws next. */
  private static final String WATCH = """
      window.shown = undefined;
      const look = () => {
        if (document.body.textContent.includes("WORD")) {
          requestAnimationFrame(() => setTimeout(() => { window.shown = Date.now(); }));
        } else {
          requestAnimationFrame(look);
        }
      };
      look();
      """;

  @TempDir
  Path temporary;

  @Test
  void anEditOfTheCouncilsOwnFile(Browser browser) throws IOException {
    String file = "councils/alcester/it-policy.yaml";
    measure(file, "\nversion: 'WORD'\n", browser);
  }

  @Test
  void anEditOfASharedClause(Browser browser) throws IOException {
    measure("templates/clauses/it.yaml", "\n      WORD", browser);
  }

  @Test
  void anEditOfALayout(Browser browser) throws IOException {
    measure("templates/layouts/policy/record.html.ftl", "<p>WORD</p>\n", browser);
  }

  private void measure(String file, String added, Browser browser) throws IOException {
    var workspace = new WorkspaceFolder(temporary);
    for (String folder : List.of("templates", "councils")) {
      new WorkspaceFolder(temporary.resolve(folder)).lay(Path.of(folder));
    }
    String former = workspace.read(file).stripTrailing();
    var times = new ArrayList<Long>();
    try (var preview = PreviewProcess.start(temporary)) {
      browser.visit(preview.address().resolve(PAGE));
      for (int edit = -WARM_UP; edit < EDITS; edit++) {
        String word = "edited-" + (edit + WARM_UP) + "-times";
        browser.run(WATCH.replace("WORD", word));
        Files.writeString(workspace.path(file), former + added.replace("WORD", word));
        long saved = System.currentTimeMillis();
        browser.await("window.shown !== undefined");
        if (edit >= 0) {
          times.add(Long.parseLong(String.valueOf(browser.run("return window.shown"))) - saved);
        }
      }
    }
    System.out.println(file + ": " + summary(times));
  }

  private static String summary(List<Long> times) {
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "median of %d: %d ms; fastest %d, nine in ten within %d, slowest %d",
        sorted.length,
        sorted[sorted.length / 2],
        sorted[0],
        sorted[sorted.length * 9 / 10 - 1],
        Arrays.stream(sorted).max().orElseThrow());
  }
}
