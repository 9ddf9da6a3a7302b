package org.clausebook.stage.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.ControlBlock;
import org.clausebook.model.document.ControlBlock.Row;
import org.clausebook.model.document.ControlSheet;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.TracedDocument;
import org.clausebook.model.text.LinkedText;
import org.clausebook.model.text.NamedText;
import org.clausebook.model.text.TracedText.Run;
import org.clausebook.stage.load.WorkspaceLoader;
import org.clausebook.stage.resolve.OverlayResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each word of the policies in use, and of the samples, knows where it comes from. */
final class TracedPoliciesTest {
  private static final String SEEDS = "";
  private static final String SAMPLES = "src/test/resources/workspaces/_samples";

  private final Map<String, List<String>> files = new LinkedHashMap<>();

  private static List<TracedDocument> documents(Path workspace) {
    var loader = WorkspaceLoader.open(workspace);
    var documents = new ArrayList<TracedDocument>();
    for (String council : loader.councils()) {
      var profile = loader.council(council);
      for (String policy : loader.policies(council)) {
        Result<TracedDocument> traced = loader
            .policy(profile, council, policy)
            .then(new OverlayResolver()::resolve)
            .then(new PolicyComposer()::trace);
        documents.add(traced.atHand().orElseThrow(() -> new AssertionError(traced.diagnostics())));
      }
    }
    assertFalse(documents.isEmpty());
    return documents;
  }

  @ParameterizedTest
  @ValueSource(strings = {SEEDS, SAMPLES})
  void theRunsOfATextAreTheText(String workspace) {
    for (TracedDocument document : documents(Path.of(workspace))) {
      for (NamedText text : document.texts()) {
        var joined = new StringBuilder();
        text.traced().runs().forEach(run -> joined.append(text.text(), run.from(), run.to()));
        assertEquals(text.text(), joined.toString(), text.what());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SEEDS, SAMPLES})
  void everyTextOfTheDocumentIsTraced(String workspace) {
    for (TracedDocument traced : documents(Path.of(workspace))) {
      List<String> known = traced.texts().stream().map(NamedText::text).toList();
      List<String> unknown = Stream.concat(
              texts(traced.document()),
              traced.document().bilingual().stream().flatMap(both -> texts(both.welsh())))
          .filter(text -> !text.isEmpty() && !known.contains(text))
          .toList();

      assertEquals(List.of(), unknown, traced.document()::policy);
    }
  }

  private static Stream<String> texts(PolicyDocument document) {
    ControlSheet sheet = document.sheet();
    return Stream.of(
            Stream.of(document.title()),
            document.clauses().stream()
                .flatMap(clause -> Stream.of(clause.number(), clause.heading(), clause.body())),
            document.lines().all().stream(),
            sheet.letterhead().stream(),
            sheet.block().stream().flatMap(TracedPoliciesTest::texts),
            sheet.signatures().stream()
                .flatMap(
                    lines -> Stream.of(List.of(lines.title()), lines.columns(), lines.offices())
                        .flatMap(List::stream)))
        .flatMap(texts -> texts);
  }

  private static Stream<String> texts(ControlBlock block) {
    return Stream.of(
            Stream.of(block.title()),
            Stream.concat(block.rows().stream(), block.cover().stream())
                .flatMap(TracedPoliciesTest::texts),
            block.sentence().stream(),
            block.history().stream()
                .flatMap(history -> Stream.concat(
                    Stream.concat(Stream.of(history.title()), history.columns().stream()),
                    history.versions().stream().flatMap(List::stream))))
        .flatMap(texts -> texts);
  }

  private static Stream<String> texts(Row row) {
    return Stream.concat(Stream.of(row.label()), row.values().stream().map(LinkedText::text));
  }

  @ParameterizedTest
  @ValueSource(strings = {SEEDS, SAMPLES})
  void whatIsTypedStandsInItsFileAsItIsPrinted(String workspace) throws IOException {
    for (TracedDocument document : documents(Path.of(workspace))) {
      for (NamedText text : document.texts()) {
        for (Run run : text.traced().runs()) {
          String words = text.text().substring(run.from(), run.to());
          if (run.origin().isTyped() && !words.isBlank()) {
            int first = words.length() - words.stripLeading().length();
            Location place = text.traced().locate(run.from() + first);
            String word = words.strip().split("\\s", 2)[0];
            assertTrue(
                isThere(Path.of(workspace), place, word),
                () -> word + " of " + text.what() + " is not at " + place);
          }
        }
      }
    }
  }

  /** Whether a word is written in a line, with a small letter or a capital. */
  private boolean isThere(Path workspace, Location place, String word) throws IOException {
    List<String> lines = files.get(place.file());
    if (lines == null) {
      lines = Files.readAllLines(workspace.resolve(place.file()));
      files.put(place.file(), lines);
    }
    int line = place.position().orElseThrow().line();
    return lines.get(line - 1).toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(strings = {SEEDS, SAMPLES})
  void everyWordHasAPlaceInAFile(String workspace) {
    for (TracedDocument document : documents(Path.of(workspace))) {
      for (NamedText text : document.texts()) {
        for (Run run : text.traced().runs()) {
          Path file = Path.of(workspace).resolve(run.origin().location().file());
          assertTrue(Files.isRegularFile(file), () -> run + " of " + text.what());
        }
      }
    }
  }
}
