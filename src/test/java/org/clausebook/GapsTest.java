package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.DocumentRecord;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.ClauseId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is still open: a marked gap in a draft, a mistake in a policy that is final. */
final class GapsTest {
  private static final PolicyKey DOGS = new PolicyKey("borwen", "dogs");
  private static final String APPROVED = """
      adoption: {events: [{verb: approved, body: Parks Committee, date: 2026-05-12}]}
      """;
  private static final String ADOPTED = """
      adoption: {events: [{verb: adopted, body: Full Council, date: 2026-05-12}]}
      """;
  private static final String STILL_PENDING = """
      adoption:
        events:
          - {verb: approved, body: Parks Committee, date: 2026-05-12}
          - {verb: adopted, body: Full Council, date: pending}
      """;

  @TempDir
  Path folder;

  private SamplePolicy policy;

  @BeforeEach
  void leaveThingsOpen() {
    policy = SamplePolicy.in(folder)
        .layouts()
        .words("""
            and: and
            gaps:
              option: "[Choose from: ${names}]"
              answer: "[Answer: ${question}]"
            """)
        .outline("""
            clauses: [leads, seats]
            fields:
              warden: {question: 'Who is the warden?', type: role}
              has-bins: {question: 'Are there bins?', type: yes/no, required: no}
            wording:
              parks: {about: 'Which parks?', model: All parks.}
            """)
        .profile("facts: {warden: pending}")
        .clauses("""
            leads: {heading: Leads, body: "Ask ${council.warden}."}
            seats:
              heading: Seats
              variants: {soft: {body: Soft seats.}, hard: {heading: Hard, body: Hard seats.}}
            """);
  }

  private Result<PolicyDocument> composed() {
    return Clausebook.open(folder).compose(DOGS);
  }

  private List<String> mistakes() {
    return composed().diagnostics().stream()
        .map(d -> d.severity().word() + " " + d.rule().orElse("-") + " " + d.message())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"version: '1'", STILL_PENDING})
  void aDraftPrintsThemInBoldAndWarns(String overlay) {
    policy.overlay(overlay);

    assertEquals(
        List.of("Ask __\\[Answer: Who is the warden?\\]__.", "__\\[Choose from: soft, hard\\]__"),
        policy.bodies());
    assertEquals(
        List.of(
            "warning fact-pending 'warden' is pending",
            "warning option-not-chosen clause 'seats' has several variants, and none is chosen"),
        mistakes());
  }

  @ParameterizedTest
  @CsvSource({"approved", "adopted"})
  void aFinalPolicyHasNoneAndIsWrong(String status) {
    policy.overlay(status.equals("approved") ? APPROVED : ADOPTED);

    var result = Clausebook.open(folder).render(List.of(DOGS), EnumSet.allOf(Format.class));

    assertEquals(Optional.empty(), result.toOptional());
    assertEquals(
        List.of(
            "error - 'warden' is pending, and 'dogs' is " + status,
            "error - clause 'seats' has several variants, and none is chosen"),
        mistakes());
    String whatThereIs = result.atHand().map(GapsTest::words).orElse("");
    assertFalse(whatThereIs.contains("[Answer") || whatThereIs.contains("[Choose"), whatThereIs);
  }

  private static String words(List<Rendition> renditions) {
    var words = new StringBuilder();
    for (Rendition rendition : renditions) {
      words.append(
          rendition.format() == Format.PDF
              ? PdfWords.of(rendition.content().bytes())
              : rendition.content().text());
    }
    return words.toString().replace("\\[", "[");
  }

  @Test
  void aFinalPolicyInWhichAllIsDecidedHasNoneInAnyFormat() {
    policy.profile("facts: {warden: the Warden}").overlay("variants: {seats: soft}\n" + ADOPTED);

    var renditions = Clausebook.open(folder)
        .render(List.of(DOGS), EnumSet.allOf(Format.class))
        .toOptional()
        .orElseThrow();

    assertEquals(Format.values().length, renditions.size());
    String words = words(renditions);
    assertTrue(words.contains("Soft seats."));
    for (String gap : List.of("[Answer", "[Choose", "<mark", "px dashed")) {
      assertFalse(words.contains(gap), gap);
    }
  }

  @Test
  void noDocumentThatIsFinalCanHoldOne() {
    PolicyDocument draft = document();
    var open = new NumberedClause(new ClauseId("a"), 1, "1.", "A", "__x__", List.of("x"));

    assertThrows(
        IllegalStateException.class,
        () -> new PolicyDocument(
            draft.name(),
            draft.text().with(List.of(open)),
            new DocumentRecord(
                Status.APPROVED,
                draft.version(),
                draft.decisions(),
                draft.review(),
                draft.sheet())));
  }

  private PolicyDocument document() {
    return composed()
        .toOptional()
        .orElseThrow(() -> new AssertionError(composed().diagnostics()));
  }

  @Test
  void inHtmlTheyAreMarked() {
    String html = Clausebook.open(folder)
        .render(List.of(DOGS), EnumSet.of(Format.HTML))
        .toOptional()
        .orElseThrow()
        .get(0)
        .content()
        .text();

    assertTrue(html.contains("<p>Ask <mark>[Answer: Who is the warden?]</mark>.</p>"), html);
    assertTrue(html.contains("<p><mark>[Choose from: soft, hard]</mark></p>"), html);
  }

  @Test
  void linesHaveThemWithoutBold() {
    policy.overlay("""
        title: Dogs of ${council.warden}
        amendments:
          - {retitle: leads, with: "${council.warden} and leads"}
        adoption: {printed: ["Signed by ${council.warden}"]}
        """);

    PolicyDocument document = document();

    assertEquals("Dogs of [Answer: Who is the warden?]", document.title());
    assertEquals(
        "[Answer: Who is the warden?] and leads", document.clauses().get(0).heading());
    assertEquals(
        List.of("Signed by [Answer: Who is the warden?]"), document.lines().closing());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The ${council.warden}s agree. | The __\\[Answer: Who is the warden?\\]__ s agree.
      See pre${council.warden}. | See pre __\\[Answer: Who is the warden?\\]__.
      [Write](mailto:${council.warden}) now. | Write __\\[Answer: Who is the warden?\\]__ now.
      [${council.warden}](mailto:${council.warden}). | __\\[Answer: Who is the warden?\\]__.
      ${council.warden}; [write](mailto:${council.warden}). | __\\[Answer: Who is the warden?\\]__; write __\\[Answer: Who is the warden?\\]__.
      Write to <mailto:${council.warden}>. | Write to __\\[Answer: Who is the warden?\\]__.
      """)
  void theyAreLegibleWhateverIsAroundThem(String written, String printed) {
    policy.outline("""
        clauses: [leads]
        fields: {warden: 'Who is the warden?'}
        """).clauses("leads: {heading: Leads, body: '" + written + "'}");

    assertEquals(List.of(printed), policy.bodies());
  }

  @Test
  void aWordingMayBePendingToo() {
    policy
        .clauses("leads: {heading: Leads, body: '${wording.parks}'}")
        .outline("""
            clauses: [leads]
            wording: {parks: {about: 'Which parks?', model: All parks.}}
            """)
        .profile("")
        .overlay("wording: {parks: pending}");

    assertEquals(List.of("__\\[Answer: Which parks?\\]__"), policy.bodies());
    assertEquals(List.of("warning fact-pending 'parks' is pending"), mistakes());
  }

  @Test
  void whatWaitsForAFactStandsBehindItsQuestion() {
    policy
        .profile("facts: {warden: the Warden, has-bins: pending}")
        .overlay("variants: {seats: soft}")
        .clauses("""
            leads:
              heading: Leads
              body: |
                {when council.has-bins} Bins are emptied.

                - {when not council.has-bins} take bags home;
                - enjoy the day.
            seats:
              heading: Seats
              when: council.has-bins
              variants: {soft: {body: Soft seats.}}
            """);

    assertEquals(List.of("""
            __\\[Answer: Are there bins?\\]__ Bins are emptied.

            - __\\[Answer: Are there bins?\\]__ take bags home;
            - enjoy the day.""", "__\\[Answer: Are there bins?\\]__\n\nSoft seats."), policy.bodies());
  }

  @Test
  void ofJoinedConditionsOnlyFactsThatMayStillDecideAreAskedFor() {
    policy
        .outline("""
            clauses: [leads, seats]
            fields:
              warden: {question: 'Who is the warden?', type: role}
              has-bins: {question: 'Are there bins?', type: yes/no, required: no}
              has-parks: {question: 'Are there parks?', type: yes/no, required: no}
            """)
        .profile("facts: {warden: pending, has-bins: pending, has-parks: no}")
        .clauses("""
            leads:
              heading: Leads
              body: |
                {when council.has-bins and council.has-parks} Not in parks.

                {when council.has-bins or council.has-parks} Bins or parks.

                {when not (council.has-bins and council.has-parks)} One of them.
            seats:
              heading: Seats
              when: council.warden and not council.has-bins
              body: Ask for seats.
            """);

    assertEquals(
        List.of(
            "__\\[Answer: Are there bins?\\]__ Bins or parks.\n\nOne of them.",
            "__\\[Answer: Who is the warden?\\]__\n\n__\\[Answer: Are there bins?\\]__\n\nAsk for seats."),
        policy.bodies());
  }

  @Test
  void aClauseThatIsOmittedOrWhollyRewordedNeedsNoChoice() {
    policy.profile("facts: {warden: the Warden}");
    for (String amendment : List.of("omit: seats", "substitute: seats, with: Ours.")) {
      policy.overlay("amendments: [{" + amendment + "}]\n" + ADOPTED);

      assertEquals(List.of(), mistakes(), amendment);
    }
  }

  @Test
  void anAmendmentThatQuotesAVariantWaitsForTheChoice() {
    policy
        .profile("facts: {warden: the Warden}")
        .overlay("amendments: [{substitute: seats, words: Hard, with: Very hard}]");

    assertEquals("__\\[Choose from: soft, hard\\]__", policy.bodies().get(1));

    policy.overlay("""
        variants: {seats: soft}
        amendments: [{substitute: seats, words: Hard, with: Very hard}]
        """);

    assertEquals(List.of("error - these words are not in clause 'seats'"), mistakes());
  }

  @Test
  void aLayerHasWordsOfItsOwnForThem() {
    policy.write("councils/_county/words.yaml", "gaps: {answer: '[Open: ${question}]'}");
    policy.profile("extends: county\nfacts: {warden: pending}");

    assertEquals(
        List.of("Ask __\\[Open: Who is the warden?\\]__.", "__\\[Choose from: soft, hard\\]__"),
        policy.bodies());
  }

  @Test
  void withoutWordsForThemTheyAreMistakesThatTheHintMends() {
    policy.words("and: and").profile("facts: {warden: the Warden}");

    List<String> hints = composed().diagnostics().stream()
        .filter(Diagnostic::isError)
        .flatMap(d -> d.hint().stream())
        .toList();
    assertEquals(
        List.of("write under 'gaps:' in 'words.yaml' of the library the line"
            + " 'option: \"[Open: ${names}]\"'"),
        hints);

    policy.words("and: and\ngaps:\n  option: \"[Open: ${names}]\"");

    assertEquals("__\\[Open: soft, hard\\]__", policy.bodies().get(1));
  }

  @Test
  void theFactOfOneCouncilDoesNotStopAnotherPolicy() {
    policy
        .outline("clauses: [leads]")
        .clauses("leads: {heading: Leads, body: Leads.}")
        .write("templates/policies/cats.yaml", """
            title: Cats
            description: Cats.
            review-cycle: {words: annually}
            clauses: [leads]
            fields: {warden: 'Who is the warden?'}
            """);

    assertEquals(List.of(), mistakes());
  }
}
