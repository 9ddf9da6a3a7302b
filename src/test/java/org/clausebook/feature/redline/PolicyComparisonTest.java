package org.clausebook.feature.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.Presentation;
import org.clausebook.model.document.ControlSheet;
import org.clausebook.model.document.DocumentName;
import org.clausebook.model.document.DocumentRecord;
import org.clausebook.model.document.DocumentText;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PolicyVersion;
import org.clausebook.model.document.PrintedLines;
import org.clausebook.model.document.Redline;
import org.clausebook.model.document.RedlineClause;
import org.clausebook.model.record.Review;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.ClauseId;
import org.junit.jupiter.api.Test;

/** What became of each clause. */
final class PolicyComparisonTest {
  private static final String DOGS = "Dogs are kept on leads in every field of the parish.";
  private static final String CATS = "Cats go where they like, as cats will, by day and by night.";
  private static final String BEES = "Bees are kept by the gate, and by nobody without gloves.";

  @Test
  void aClauseThatIsAddedRenumbersThoseBehindIt() {
    assertEquals(
        List.of("dogs [] 1. > 1.", "bees [ADDED] > 2.", "cats [RENUMBERED] 2. > 3."),
        compare(
            policy("dogs", DOGS, "cats", CATS), policy("dogs", DOGS, "bees", BEES, "cats", CATS)));
  }

  @Test
  void aClauseThatIsLeftOutStandsWhereItStood() {
    assertEquals(
        List.of("dogs [LEFT_OUT] 1.", "cats [RENUMBERED] 2. > 1."),
        compare(policy("dogs", DOGS, "cats", CATS), policy("cats", CATS)));
  }

  @Test
  void aClauseThatMovesIsSaidToBothWhereItGoesFromAndWhereItGoes() {
    assertEquals(
        List.of(
            "dogs [MOVED_AWAY] 1. > 3.",
            "cats [RENUMBERED] 2. > 1.",
            "bees [RENUMBERED] 3. > 2.",
            "dogs [MOVED] 1. > 3."),
        compare(
            policy("dogs", DOGS, "cats", CATS, "bees", BEES),
            policy("cats", CATS, "bees", BEES, "dogs", DOGS)));
  }

  @Test
  void aClauseMayMoveAndChangeItsWords() {
    assertEquals(
        List.of(
            "dogs [MOVED_AWAY] 1. > 3.",
            "cats [RENUMBERED] 2. > 1.",
            "bees [RENUMBERED] 3. > 2.",
            "dogs [REWORDED, MOVED] 1. > 3."),
        compare(
            policy("dogs", DOGS, "cats", CATS, "bees", BEES),
            policy("cats", CATS, "bees", BEES, "dogs", DOGS.replace("leads", "short leads"))));
  }

  @Test
  void aClauseOfAnotherIdWithNearlyTheSameWordsIsTheSame() {
    assertEquals(
        List.of("hounds [REWORDED] 1. > 1.", "cats [] 2. > 2."),
        compare(
            policy("dogs", DOGS, "cats", CATS),
            policyOf(List.of(
                clause("hounds", 1, "Heading of dogs", DOGS.replace("every", "each")),
                clause("cats", 2, "Heading of cats", CATS)))));
  }

  @Test
  void linksToAClauseOfAnotherIdAreNoChange() {
    assertEquals(
        List.of("hounds [] 1. > 1.", "cats [] 2. > 2."),
        compare(
            policy("dogs", DOGS, "cats", "See [clause 1](#dogs) of this policy."),
            policyOf(List.of(
                clause("hounds", 1, "Heading of dogs", DOGS),
                clause("cats", 2, "Heading of cats", "See [clause 1](#hounds) of this policy.")))));
  }

  @Test
  void anotherHeadingIsToldApartFromOtherWords() {
    Redline redline = redline(
        policy("dogs", DOGS),
        policyOf(List.of(clause("dogs", 1, "Heading of all dogs", DOGS))),
        Map.of());

    assertEquals("dogs [RETITLED] 1. > 1.", show(redline.clauses().get(0)));
    assertEquals("Heading of {+all +}dogs", Shown.runs(redline.clauses().get(0).heading()));
  }

  @Test
  void aReasonIsToldOfWhatChangesAndOfNothingElse() {
    Map<ClauseId, String> reasons = Map.of(new ClauseId("dogs"), "A child was bitten.");

    assertEquals(
        Optional.of("A child was bitten."),
        redline(policy("dogs", DOGS), policy("dogs", DOGS + " So are cats."), reasons)
            .clauses()
            .get(0)
            .why());
    assertEquals(
        Optional.empty(),
        redline(policy("dogs", DOGS), policy("dogs", DOGS), reasons)
            .clauses()
            .get(0)
            .why());
  }

  @Test
  void itsFilesStandBesideThoseOfThePolicy() {
    PolicyDocument dogs = policy("dogs", DOGS);
    Redline redline = new PolicyComparison(Map.of())
        .compare(new PolicyVersion("2025/26 (b)", dogs), new PolicyVersion("draft", dogs));

    assertEquals("borwen/animals.redline-2025-26-b--draft.pdf", redline.path(Format.PDF));
  }

  private static List<String> compare(PolicyDocument before, PolicyDocument after) {
    return redline(before, after, Map.of()).clauses().stream()
        .map(PolicyComparisonTest::show)
        .toList();
  }

  private static Redline redline(
      PolicyDocument before, PolicyDocument after, Map<ClauseId, String> reasons) {
    return new PolicyComparison(reasons)
        .compare(new PolicyVersion("1", before), new PolicyVersion("draft", after));
  }

  private static String show(RedlineClause clause) {
    return clause.id()
        + " "
        + clause.changes()
        + clause.numbering().before().map(number -> " " + number).orElse("")
        + clause.numbering().after().map(number -> " > " + number).orElse("");
  }

  /** With clauses of such ids and bodies, in turn. */
  private static PolicyDocument policy(String... idsAndBodies) {
    var clauses = new ArrayList<NumberedClause>();
    for (int i = 0; i < idsAndBodies.length; i += 2) {
      String id = idsAndBodies[i];
      clauses.add(clause(id, clauses.size() + 1, "Heading of " + id, idsAndBodies[i + 1]));
    }
    return policyOf(clauses);
  }

  private static NumberedClause clause(String id, int number, String heading, String body) {
    return new NumberedClause(new ClauseId(id), 1, number + ".", heading, body);
  }

  private static PolicyDocument policyOf(List<NumberedClause> clauses) {
    return new PolicyDocument(
        new DocumentName(
            "borwen", "animals", "Borwen Parish Council", "Where animals may go.", "en-GB"),
        new DocumentText("Animals", "Animals", clauses, PrintedLines.none(), Presentation.none()),
        new DocumentRecord(
            Status.DRAFT,
            Optional.empty(),
            List.of(),
            new Review("annually", Optional.empty(), Optional.empty(), Optional.empty()),
            ControlSheet.none()));
  }
}
