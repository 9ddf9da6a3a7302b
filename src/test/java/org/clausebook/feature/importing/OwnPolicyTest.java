package org.clausebook.feature.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.feature.importing.ImportReport.Made;
import org.clausebook.feature.importing.ImportRow.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnPolicyTest {
  private static final String OUTLINE = "councils/ambridge/policies/standing-orders.yaml";
  private static final String CLAUSES = "councils/ambridge/clauses/standing-orders.yaml";

  private static final String ORDERS = """
      # Ambridge Parish Council Standing Orders

      These orders are printed for members of the council.

      ## 1. Debate

      - a. Motions come in order.
      - b. An amendment is put if:
        - (i) it was moved; and
        - (ii) it was seconded.

      > Brevity is welcome, as the chairman says.

      ## 2. Meetings

      ### 2.1 Notice

      #### 2.1.1 Clear days

      | Meeting | Days |
      |---------|------|
      | Council | 3    |

      ### 2.2 Scope

      A third of the members.

      ## Appendix A: Forms

      You are summoned.

      Adopted by Full Council on 4 May 2023, minute 23/45.
      """;

  @TempDir
  Path folder;

  private ImportReport read(String policy, String text) {
    var read = new Imported(folder).read("ambridge", policy, text);
    return read.toOptional().orElseThrow(() -> new AssertionError(read.diagnostics()));
  }

  private ImportReport orders(String text) {
    ImportReport report = read("standing-orders", text);
    assertEquals(List.of(), report.missing());
    return report;
  }

  private static List<String> otherNumbers(ImportReport report) {
    return report.proposals().stream().filter(line -> line.startsWith("number")).toList();
  }

  @Test
  void aFileThatFitsNoOutlineBecomesAnOutlineOfTheCouncilsOwn() {
    ImportReport report = orders(ORDERS);

    assertEquals(Made.CLAUSES, report.made());
    assertEquals(List.of(), report.added());
    assertEquals(List.of(), otherNumbers(report));
    assertEquals("""
        # standing-orders: an outline of the council's own, made from a file by 'policy import'

        title: "${council.name} Standing Orders"
        description: "${council.name} Standing Orders"

        appendices:
          - appendix-a-forms
        review-cycle:
          words: from time to time

        clauses:
          - text
          - debate
          - meetings:
            - notice:
              - clear-days
            - standing-orders-scope
          - appendix-a-forms
        """, Imported.text(report, OUTLINE));
  }

  @Test
  void itsListsQuotationsAndTablesAreClausesWithoutTypedNumbers() {
    String clauses = Imported.text(orders(ORDERS), CLAUSES);

    assertTrue(clauses.contains("""
          debate:
            heading: Debate
            body: |
              - a. Motions come in order.
              - b. An amendment is put if:
                - (i) it was moved; and
                - (ii) it was seconded.

              > Brevity is welcome, as the chairman says.

          meetings:
            heading: Meetings
            body: none
        """), clauses);
    assertTrue(clauses.contains("""
              | Meeting | Days |
              |---|---|
              | Council | 3 |
        """), clauses);
  }

  @Test
  void everyBlockIsInOneRowAndItsDecisionIsAProposal() {
    ImportReport report = orders(ORDERS);

    assertEquals(0, report.count(Outcome.UNKNOWN) + report.count(Outcome.LIBRARY));
    assertEquals(17, report.rows().size());
    assertTrue(
        report.proposals().contains("decision: adopted, Full Council, 2023-05-04, 23/45"),
        report.proposals().toString());
  }

  @Test
  void paragraphsWithNumbersGetTheSchemeThatPrintsThem() {
    ImportReport report = orders("""
        Standing Orders

        1. Disorder

        1.1 Nobody may shout.

        1.2 The chairman may then:

        1.2.1 adjourn the meeting;

        2. Meetings

        2.1 Notice

        2.1.1 Notice is three clear days.
        """);

    assertEquals(List.of(), otherNumbers(report));
    assertTrue(Imported.text(report, OUTLINE).contains("numbering: \"1.1\"\n"));
    assertTrue(Imported.text(report, CLAUSES).contains("{continues} 1.2.1 adjourn the meeting;"));
    assertTrue(Imported.text(report, OUTLINE).contains("  - meetings:\n    - notice\n"));
  }

  @Test
  void aNumberThatNoSchemePrintsStaysAWordOfItsHeading() {
    ImportReport report = orders("""
        # Standing Orders

        ## 1. Debate

        In order.

        ## 2. Disorder

        Nobody may shout.

        ## 2. Meetings

        On Mondays.

        ## 3. Minutes

        By the clerk.
        """);

    assertEquals(List.of(), otherNumbers(report));
    assertTrue(Imported.text(report, OUTLINE).contains("unnumbered:\n  - meetings\n"));
    assertTrue(Imported.text(report, CLAUSES).contains("    heading: 2. Meetings\n"));
  }

  @Test
  void aHeadingWithNothingUnderItIsAParagraphWithItsNumber() {
    ImportReport report = orders("""
        # Standing Orders

        ## 1. Debate

        ### 1.1 Motions come in order.

        ### 1.2 Amendments come first.

        ## 2. Meetings

        ### 2.1 Meetings are on Mondays.
        """);

    assertEquals(List.of(), otherNumbers(report));
    assertTrue(Imported.text(report, CLAUSES).contains("""
          debate:
            heading: Debate
            body: |
              Motions come in order.

              Amendments come first.
        """), Imported.text(report, CLAUSES));
  }

  @Test
  void whatLooksLikeAMergeFieldOrAConditionIsPrintedAsItIs() {
    ImportReport report = orders("""
        # Standing Orders

        ## Fields of ${nothing} and {when} none

        {when council.large} The form has {statutory} and ${council.unknown} in it, {#x} too.

        - a. {when nobody} sees it
        - b. `{when}` in code
        """);

    assertEquals(List.of(), report.added());
    assertTrue(Imported.text(report, CLAUSES).contains("      - b. &#123;when} in code\n"));
  }

  @Test
  void aPolicyOfTheLibraryKeepsItsNameWhereTheWordsAreOthers() {
    ImportReport report = read("it-policy", ORDERS);

    assertEquals("standing-orders", report.key().policy());
    assertTrue(
        report
            .proposals()
            .contains("the policy is called 'standing-orders', because 'it-policy' is one of the"
                + " library"),
        report.proposals().toString());
  }

  @Test
  void anOutlineOfTheCouncilsOwnIsMadeByChoice() {
    var read = new Imported(folder)
        .read(
            "ambridge",
            "our-orders",
            "# Orders\n\n## Debate\n\nMotions come in order.\n",
            Optional.of(ImportRequest.NO_OUTLINE));

    assertEquals(Made.CLAUSES, read.toOptional().orElseThrow().made());
  }

  @Test
  void aListThatNobodyCanCountHasItsLettersAsWords() {
    ImportReport report = orders("""
        # Standing Orders

        ## Debate

        - a) first
        - b) second
        - d) fourth

        Then:

        - i. one
        - ii. two
        """);

    assertEquals(List.of(), otherNumbers(report));
    String clauses = Imported.text(report, CLAUSES);
    assertTrue(clauses.contains("      - d\\) fourth\n"), clauses);
    assertTrue(clauses.contains("      - ii. two\n"), clauses);
  }

  @Test
  void tagsAndTheWordForNoWordsArePrintedAsTheyAre() {
    ImportReport report = orders("""
        # Standing Orders

        ## Exceptions

        None

        ## Marks

        A <b>bold</b> word.
        """);

    assertEquals(List.of(), report.added());
    assertTrue(Imported.text(report, CLAUSES).contains("    body: \"&#78;one\"\n"));
  }

  @Test
  void termsStandBeforeTheirDefinitionsAndQuotationsAreOne() {
    ImportReport report = orders("""
        # Standing Orders

        ## Words

        Clear days
        : days between two others

        > The first paragraph.
        >
        > The second one.
        """);

    assertTrue(Imported.text(report, CLAUSES).contains("""
              Clear days
              : days between two others

              > The first paragraph.
              >
              > The second one.
        """), Imported.text(report, CLAUSES));
  }

  @Test
  void numbersWithLettersAreThoseOfTheScheme() {
    ImportReport report = orders("""
        # Standing Orders

        ## A. Debate

        ### A.1 Motions

        In order.
        """);

    assertTrue(Imported.text(report, OUTLINE).contains("numbering: A.\n"));
    assertTrue(Imported.text(report, CLAUSES).contains("    heading: Motions\n"));
  }
}
