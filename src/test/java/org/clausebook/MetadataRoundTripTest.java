package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyMetadata;
import org.clausebook.model.document.PolicyMetadata.Event;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.rendition.RenditionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a document says of itself is read back from each of its renditions. */
final class MetadataRoundTripTest {
  private static final String OVERLAY = "councils/little-muddling/allotments.yaml";

  @TempDir
  Path temporary;

  @Test
  void theRenditionsOfBothCouncilsSayWhatTheirDocumentsSay() {
    assertRoundTrip(Path.of(""), 6);
  }

  @Test
  void theRenditionsOfTheSamplesSayWhatTheirDocumentsSay() {
    WorkspaceFolder.withSamples(temporary);

    assertRoundTrip(temporary, 8);
  }

  private static void assertRoundTrip(Path folder, int leastPolicies) {
    var clausebook = Clausebook.open(folder);
    List<PolicyKey> keys = clausebook.policies().toOptional().orElseThrow();
    var found = new ArrayList<String>();
    for (PolicyKey key : keys) {
      var expected = PolicyMetadata.of(clausebook.compose(key).toOptional().orElseThrow());
      for (Rendition rendition : renditions(clausebook, key)) {
        var read = RenditionReader.inspect(rendition.path(), rendition.content());
        if (!read.equals(Result.ok(expected))) {
          found.add(rendition.path() + " says " + read + " and not " + expected);
        }
      }
    }

    assertEquals(List.of(), found);
    assertTrue(keys.size() >= leastPolicies, keys::toString);
  }

  @Test
  void aDraftWithoutDecisionIsReadBack() {
    WorkspaceFolder workspace = workspace("""
        review-cycle:
          words: regularly
        """);

    PolicyMetadata metadata = readBack(workspace);

    assertEquals(Status.DRAFT, metadata.standing().status());
    assertEquals(List.of(), metadata.standing().events());
    assertEquals(Optional.empty(), metadata.standing().reviewDue());
    assertEquals(Optional.empty(), metadata.standing().version());
  }

  @Test
  void everyDecisionIsReadBackWithThePendingOne() {
    WorkspaceFolder workspace = workspace("""
        version: "1.10"
        review-cycle:
          words: every two years
          due: 2028
        adoption:
          events:
            - {verb: approved, body: Finance Committee, date: 2024}
            - {verb: adopted, body: Full Council, date: 2024-06, minute: "24/117"}
            - {verb: reviewed and adopted, body: Full Council, date: pending}
        """);

    PolicyMetadata metadata = readBack(workspace);

    assertEquals(
        List.of(
            event("approved", "Finance Committee", "2024", ""),
            event("adopted", "Full Council", "2024-06", "24/117"),
            event("reviewed and adopted", "Full Council", "", "")),
        metadata.standing().events());
    assertEquals(Optional.of("2028"), metadata.standing().reviewDue());
    assertEquals(Optional.of("1.10"), metadata.standing().version());
  }

  /** Each of them ends something in at least one of the formats. */
  @Test
  void signsThatMeanSomethingToAFormatAreReadBackAsTheyAre() {
    String body = "\"Hall\" & 'Halls' </script><!-- -->]]> &amp; &#38; \\ # : ŵ – é $ { } [x](y)";
    String minute = "FC 117\\n(iii)\\tend";
    WorkspaceFolder workspace = workspace("""
        title: "Grants &lt; \\"Gifts\\" </title> and ŷ"
        review-cycle:
          words: annually
        adoption:
          events:
            - verb: adopted
              body: '%s'
              date: 2026-03-05
              minute: "%s"
        """.formatted(body.replace("'", "''"), minute));

    PolicyMetadata metadata = readBack(workspace);

    assertEquals("Grants &lt; \"Gifts\" </title> and ŷ", metadata.name().title());
    assertEquals(body, metadata.standing().events().get(0).body());
    assertEquals(
        Optional.of("FC 117\n(iii)\tend"), metadata.standing().events().get(0).minute());
  }

  /** What the renditions all say; the first that says another thing fails the test. */
  private static PolicyMetadata readBack(WorkspaceFolder workspace) {
    var clausebook = Clausebook.open(workspace.folder());
    var key = new PolicyKey("little-muddling", "allotments");
    var expected = PolicyMetadata.of(clausebook.compose(key).toOptional().orElseThrow());
    for (Rendition rendition : renditions(clausebook, key)) {
      var read = RenditionReader.inspect(rendition.path(), rendition.content());

      assertEquals(Result.ok(expected), read, rendition::path);
    }
    return expected;
  }

  private static List<Rendition> renditions(Clausebook clausebook, PolicyKey key) {
    Result<List<Rendition>> renditions = clausebook.render(List.of(key), Format.usual());
    return renditions
        .toOptional()
        .orElseThrow(() -> new AssertionError(renditions.diagnostics().toString()));
  }

  private WorkspaceFolder workspace(String overlay) {
    return WorkspaceFolder.faultless(temporary).write(OVERLAY, overlay);
  }

  private static Event event(String verb, String body, String date, String minute) {
    return new Event(
        verb,
        body,
        Optional.of(date).filter(text -> !text.isEmpty()),
        Optional.of(minute).filter(text -> !text.isEmpty()),
        Optional.empty());
  }

  /** As the metadata page tells other programs to find it. */
  @Test
  void theWordingIsTheFingerprintOfIdHeadingAndBodyOfEachClause() {
    var clausebook = Clausebook.open(Path.of(""));
    var document =
        clausebook.compose(new PolicyKey("alcester", "it-policy")).toOptional().orElseThrow();
    var form = new ByteArrayOutputStream();
    for (var clause : document.clauses()) {
      for (String part : List.of(clause.id().value(), clause.heading(), clause.body())) {
        byte[] text = part.getBytes(StandardCharsets.UTF_8);
        form.writeBytes(("text:" + text.length + "\n").getBytes(StandardCharsets.UTF_8));
        form.writeBytes(text);
      }
    }

    assertEquals(Fingerprint.of(form.toByteArray()), document.wording());
  }
}
