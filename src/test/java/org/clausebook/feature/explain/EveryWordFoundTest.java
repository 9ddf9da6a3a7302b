package org.clausebook.feature.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.Clausebook;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CouncilSources;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.document.TracedDocument;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.stage.compose.PolicyComposer;
import org.clausebook.stage.load.WorkspaceLoader;
import org.clausebook.stage.render.HtmlRenderer;
import org.clausebook.stage.resolve.OverlayResolver;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any word that stands on the page of a policy can be asked for. */
@Tag("slow")
final class EveryWordFoundTest {
  /** Beside a word a layout may put some. */
  private static final Pattern PUNCTUATION = Pattern.compile("^[(]+|[):,;·]+$");

  private static final Path SAMPLES = Path.of("src/test/resources/workspaces/_samples");

  @TempDir
  static Path folder;

  @BeforeAll
  static void layTheSamples() {
    WorkspaceFolder.withLayouts(folder).lay(SAMPLES);
  }

  private static <T> T must(Result<T> result) {
    return result.atHand().orElseThrow(() -> new AssertionError(result.diagnostics()));
  }

  @ParameterizedTest
  @CsvSource({"alcester, it-policy", "heanor-and-loscoe, it-policy"})
  void everyWordOfAPolicyInUseIsFound(String council, String policy) {
    assertEquals(List.of(), notFound(Path.of(""), council, policy));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quibbleford",
        "thimble-and-bodkin",
        "mumbling",
        "ty-r-niwl",
        "nether-quill",
        "llan-ddim-yn-bod",
        "wick-and-tallow",
        "pennywhistle-quay"
      })
  void everyWordOfASampleIsFound(String council) {
    for (String policy : WorkspaceLoader.open(folder).policies(council)) {
      assertEquals(List.of(), notFound(folder, council, policy), policy);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "mumbling; hall-hire; Lifeboat House, 2; letterhead; councils/mumbling/council.yaml:9:5",
        "mumbling; hall-hire; Minute reference; a label of document control;"
            + " templates/control.yaml:17:11",
        "mumbling; hall-hire; responsible officer; a label of document control;"
            + " councils/_coast/control.yaml:3:10",
        "mumbling; hall-hire; Hall Manager; owner; councils/mumbling/hall-hire.yaml:12:8",
        "mumbling; hall-hire; A 26/11; the record of decisions;"
            + " councils/mumbling/hall-hire.yaml:19:15",
        "mumbling; hall-hire; HALL 1; number; councils/mumbling/hall-hire.yaml:3:9",
        "mumbling; hall-hire; Chairman of; signatures; councils/mumbling/hall-hire.yaml:25:5",
        "mumbling; hall-hire; Charges for one hour; clause 'charges';"
            + " templates/clauses/hall.yaml:116:7",
        "mumbling; hall-hire; 12.; the number of clause 'equality-duty';"
            + " templates/clauses/safety.yaml:31:3",
        "mumbling; memorials; no longer for ever; history;"
            + " councils/mumbling/memorials.yaml:15:13",
        "mumbling; hall-hire; About this document; layout 'policy/record.html.ftl';"
            + " templates/layouts/policy/record.html.ftl:1:35",
        "mumbling; hall-hire; Page; layout 'policy/print.css'; templates/layouts/policy/print.css:17:88",
        "llan-ddim-yn-bod; letters; No meeting is held; clause 'letters-times';"
            + " councils/llan-ddim-yn-bod/clauses/letters.yaml:24:10",
        "llan-ddim-yn-bod; letters; Nid oes cyfarfod; clause 'letters-times' in Welsh;"
            + " councils/llan-ddim-yn-bod/clauses/letters.yaml:35:12",
        "llan-ddim-yn-bod; letters; Cynnwys; a word of the page in Welsh; templates/words.cy.yaml:8:1",
      })
  void whateverIsPrintedIsToldWithItsPlace(
      String council, String policy, String words, String what, String place) {
    List<String> found = origin(folder, council, policy).find(words).stream()
        .flatMap(text -> text.runs().stream().map(run -> text.what() + "; " + run.location()))
        .toList();

    assertTrue(found.contains(what + "; " + place), found::toString);
  }

  private static PolicyOrigin origin(Path workspace, String council, String policy) {
    return Clausebook.open(workspace)
        .explain(new PolicyKey(council, policy))
        .toOptional()
        .orElseThrow();
  }

  private static List<String> notFound(Path workspace, String council, String policy) {
    var loader = WorkspaceLoader.open(workspace);
    Result<CouncilSources> found = loader.council(council);
    CouncilSources sources = must(found);
    ResolvedPolicy resolved =
        must(loader.policy(found, council, policy).then(new OverlayResolver()::resolve));
    TracedDocument traced = must(new PolicyComposer().trace(resolved));
    PolicyOrigin origin = PolicyOrigin.of(resolved, traced, sources);

    List<String> words = words(
        Jsoup.parse(must(new HtmlRenderer(sources.templates().layout()).render(traced.document()))
            .content()
            .text()));

    assertFalse(words.isEmpty());
    return words.stream().filter(word -> origin.find(word).isEmpty()).toList();
  }

  private static List<String> words(Document page) {
    page.select("script, style, title").remove();
    return page.body()
        .nodeStream(TextNode.class)
        .flatMap(node -> Stream.of(node.getWholeText().split("[\\s\\u00a0]+")))
        .map(word -> PUNCTUATION.matcher(word).replaceAll(""))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }
}
