package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.Batch;
import org.clausebook.workspace.Publication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exactly the policies that would print otherwise are rendered again. */
final class IncrementalTest {
  private static final Set<Format> PAGES = EnumSet.of(Format.MARKDOWN, Format.HTML);
  private static final String ALLOTMENTS = "templates/clauses/allotments.yaml";

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Three councils: one uses the clause on livestock, two do not. */
  @BeforeEach
  void publishOnce() {
    workspace = WorkspaceFolder.faultless(temporary);
    for (String council : List.of("borwen", "cotley")) {
      workspace
          .write("councils/" + council + "/council.yaml", """
              name: NAME Parish Council
              contacts: {allotments: the Clerk}
              """.replace("NAME", council))
          .write("councils/" + council + "/allotments.yaml", "version: '1'\n");
    }
    publish();
  }

  @Test
  void whatIsUnchangedIsNotRendered() {
    assertEquals(rendered(0, 0, 0), publish());
  }

  @Test
  void aChangedClauseRendersThePoliciesThatUseIt() {
    workspace.replace(ALLOTMENTS, "${wording.livestock-rules}", "${wording.livestock-rules} So.");

    assertEquals(rendered(0, 0, 1), publish());
    assertEquals(rendered(0, 0, 0), publish());
  }

  @Test
  void aChangedFactRendersThePoliciesOfThatCouncil() {
    workspace.replace("councils/borwen/council.yaml", "the Clerk", "the Warden");

    assertEquals(rendered(1, 0, 0), publish());
  }

  @Test
  void aCommentRendersNothing() {
    workspace.write(
        "councils/borwen/allotments.yaml", "# Nothing else has changed.\nversion: '1'\n");

    assertEquals(rendered(0, 0, 0), publish());
  }

  /** Two thousand million bytes each, of which the disk holds none. */
  @Test
  void largeFilesBesideTheTextsAreNotOpened() throws IOException {
    for (String name : List.of("a.mp4", "a.pdf", "a.png", "a", "a.ttf", "a.yaml")) {
      workspace.write("councils/borwen/scans/" + name, "");
      try (var file =
          new RandomAccessFile(workspace.path("councils/borwen/scans/" + name).toFile(), "rw")) {
        file.setLength(2_000_000_000L);
      }
    }

    assertEquals(rendered(0, 0, 0), publish());
    assertEquals(rendered(0, 0, 0), publish());
  }

  @Test
  void aChangedLayoutRendersEverything() {
    workspace.replace("templates/layouts/policy/policy.html.ftl", "<main ", "<main data-new=\"\" ");

    assertEquals(rendered(1, 1, 1), publish());
  }

  @Test
  void aFileThatIsGoneOrWasChangedIsWrittenAgain() {
    Map<String, String> before = workspace.files("output");
    workspace.write("output/borwen/allotments.md", "scribble");

    assertEquals(rendered(1, 0, 0), publish());
    assertEquals(before, workspace.files("output"));
  }

  @Test
  void aFormatThatWasNotAskedForBeforeIsRendered() {
    assertEquals(rendered(1, 1, 1), publish(EnumSet.of(Format.PDF), false, false));
    assertEquals(rendered(0, 0, 0), publish(Format.usual(), false, false));
  }

  @Test
  void forceRendersEverything() {
    assertEquals(rendered(1, 1, 1), publish(PAGES, true, false));
  }

  @Test
  void theRecordsCanBeLost() {
    Map<String, String> before = workspace.files("output");
    workspace.write("output/.policy/borwen", "no record");

    assertEquals(rendered(1, 0, 0), publish());
    assertEquals(before, workspace.files("output"));
  }

  @Test
  void aMistakeInOneCouncilStopsNoOther() {
    Map<String, String> before = workspace.files("output");
    workspace
        .replace("councils/borwen/council.yaml", "the Clerk", "the Warden")
        .replace("councils/cotley/council.yaml", "name:", "nane:");

    assertEquals(rendered(1, 0, 0), publish());
    assertEquals(
        List.of("councils/cotley/council.yaml"),
        diagnostics.stream().map(d -> d.location().file()).distinct().toList());
    Map<String, String> after = workspace.files("output");
    assertNotEquals(before.get("borwen/allotments.md"), after.get("borwen/allotments.md"));
    assertEquals(before.get("cotley/allotments.md"), after.get("cotley/allotments.md"));
  }

  private static Map<String, Integer> rendered(int borwen, int cotley, int littleMuddling) {
    var counts = new LinkedHashMap<String, Integer>();
    counts.put("borwen", borwen);
    counts.put("cotley", cotley);
    counts.put("little-muddling", littleMuddling);
    return counts;
  }

  private Map<String, Integer> publish() {
    return publish(PAGES, false, false);
  }

  /** How many policies of each council were rendered. */
  private Map<String, Integer> publish(Set<Format> formats, boolean force, boolean strict) {
    var clausebook = Clausebook.open(workspace.folder());
    List<PolicyKey> keys = clausebook.policies().atHand().orElseThrow();
    var publication = new Publication(workspace.path("output"), formats, force, strict);
    var counts = new LinkedHashMap<String, Integer>();
    diagnostics.clear();
    clausebook.publish(keys, publication, Batch.untimed(), (outcome, took) -> {
      counts.put(outcome.council(), outcome.rendered());
      diagnostics.addAll(outcome.files().diagnostics());
    });
    return counts;
  }

  /** All of them make the folder for output first, at the same time. */
  @Test
  void councilsArePublishedBesideEachOther() {
    for (int i = 0; i < 20; i++) {
      workspace
          .write("councils/dunnock-" + i + "/council.yaml", """
              name: Dunnock Parish Council
              contacts: {allotments: the Clerk}
              """)
          .write("councils/dunnock-" + i + "/allotments.yaml", "version: '1'\n");
    }
    var clausebook = Clausebook.open(workspace.folder());
    List<PolicyKey> keys = clausebook.policies().atHand().orElseThrow();
    var publication = new Publication(workspace.path("elsewhere"), PAGES, false, false);

    clausebook.publish(
        keys,
        publication,
        new Batch(8, () -> 0),
        (outcome, took) -> diagnostics.addAll(outcome.files().diagnostics()));

    assertEquals(List.of(), diagnostics);
    assertEquals(
        keys.size(),
        workspace.files("elsewhere").keySet().stream()
            .filter(f -> f.endsWith("md"))
            .count());
  }
}
