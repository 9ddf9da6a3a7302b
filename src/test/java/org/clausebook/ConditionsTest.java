package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conditions on facts, which decide clauses, paragraphs and items. */
final class ConditionsTest {
  private static final String BINS = "facts: {has-bins: yes}\n";

  @TempDir
  Path folder;

  private SamplePolicy policy;

  @BeforeEach
  void ask() {
    policy = SamplePolicy.in(folder).words("""
        and: and
        kinds:
          parish: {clerk: Clerk}
          town: {clerk: Town Clerk}
        """).outline("""
        clauses: [leads, bins: [bags], fines]
        fields:
          has-bins: {type: yes/no, question: "Are there bins?", default: no}
          fine: {type: text, question: "How much?", required: no}
          parks: {type: list of text, question: "Which parks?", required: no}
        """).clauses("""
        leads:
          heading: Leads
          body: Dogs are kept on leads.
        bins:
          heading: Bins
          when: council.has-bins
          body: Bins are emptied.
        bags:
          heading: Bags
          body: Bags go into bins.
        fines:
          heading: Fines
          when: not council.fine
          body: Nobody is fined.
        """);
  }

  @Test
  void aClauseWhoseConditionDoesNotHoldIsLeftOutWithThoseUnderIt() {
    assertEquals(List.of("1. Leads", "2. Fines"), policy.headings());
  }

  @Test
  void aClauseStandsOnceItsConditionHolds() {
    policy.profile("facts: {has-bins: yes, fine: £50}");

    assertEquals(List.of("1. Leads", "2. Bins", "2.1 Bags"), policy.headings());
  }

  @Test
  void anInsertedClauseHasAConditionToo() {
    policy.profile("kind: town").overlay("""
        amendments:
          - {insert: ponds, after: leads, heading: Ponds, when: council.kind is parish, body: No.}
          - {insert: seats, after: ponds, heading: Seats, when: council.kind is town, body: No.}
        """);

    assertEquals(List.of("1. Leads", "2. Seats", "3. Fines"), policy.headings());
  }

  @Test
  void conditionsAreJoinedByAndAndOr() {
    policy.profile(BINS + "kind: town").clauses(fines("""
            {when council.has-bins and council.kind is town} Bins in town.

            {when council.fine or (council.kind is town and not council.has-bins)} Neither.

            {when not (council.fine or council.kind is parish)} No fine here."""));

    assertEquals("Bins in town.\n\nNo fine here.", finesBody());
  }

  @Test
  void paragraphsAreLeftOutAndTheirConditionsNeverPrinted() {
    policy.clauses(fines("""
        {when council.has-bins} There are bins.

        {when not council.has-bins} There are
        no bins.

        Take it home."""));

    assertEquals("There are no bins.\n\nTake it home.", finesBody());
  }

  @Test
  void itemsThatAreLeftOutTakeNestedOnesWithThemAndTheRestIsLetteredAnew() {
    policy.clauses(fines("""
        Dogs:

        - a. {when council.has-bins} use bins:
          - green ones;
          - red ones;
        - b. go home;
        - c. {when not council.has-bins} carry bags;
        - d. {when council.fine} pay ${council.fine}.

        Cats do not."""));

    assertEquals("Dogs:\n\n- a. go home;\n- b. carry bags;\n\nCats do not.", finesBody());
  }

  @Test
  void theLawOfTheOtherCountryIsLeftOut() {
    policy.clauses(fines("""
        {when council.country is Wales} Under the law of Wales.

        {when council.country is England} Under the law of England."""));

    assertEquals("Under the law of England.", finesBody());

    policy.profile("kind: town\ncountry: Wales");

    assertEquals("Under the law of Wales.", finesBody());
  }

  @Test
  void whetherAnybodyIsEmployedNeedsSayingOnce() {
    policy
        .outline("""
        clauses: [leads, bins, bags, fines]
        fields:
          employees: {type: yes/no, question: "Is anybody employed?"}
        """)
        .clauses(fines("{when council.employees} Staff.\n\n{when not council.employees} None."));

    policy.profile("employees: yes");
    assertEquals("Staff.", finesBody());

    policy.profile("employees: no");
    assertEquals("None.", finesBody());

    policy.profile("facts: {employees: yes}");
    assertEquals("Staff.", finesBody());
  }

  @Test
  void aListIsAnyOfItsEntries() {
    policy.profile("facts: {parks: [Mill Field, The Glebe]}").clauses(fines("""
        {when council.parks is The Glebe} Not in The Glebe.

        {when council.parks is Glebe} Nor there.

        {when council.parks} In parks."""));

    assertEquals("Not in The Glebe.\n\nIn parks.", finesBody());
  }

  @Test
  void aTableBehindAConditionStandsOrFallsAsAWhole() {
    policy.clauses(fines("""
        {when council.has-bins}
        | bin | day |
        |---|---|
        | red | Monday |

        {when not council.has-bins}
        | home | day |
        |---|---|
        | all | Friday |"""));

    assertEquals("| home | day |\n|---|---|\n| all | Friday |", finesBody());
  }

  @Test
  void anAmendmentMayBringAConditionWithIt() {
    policy.profile(BINS).overlay("""
        amendments:
          - insert: paragraph
            into: leads
            after: Dogs
            body: "{when council.has-bins} Bins stand by the gate."
          - insert: paragraph
            into: leads
            before: Dogs
            body: "{when not council.has-bins} There are none."
        """);

    assertEquals(
        "Dogs are kept on leads.\n\nBins stand by the gate.", policy.bodies().get(0));
  }

  @Test
  void aParagraphKeptByItsConditionIsAmendedLikeAnyOther() {
    policy
        .profile(BINS)
        .clauses(fines("{when council.has-bins} There are bins."))
        .overlay("""
        amendments:
          - {substitute: fines, paragraph: There are, with: There are four bins.}
        """);

    assertEquals("There are four bins.", finesBody());
  }

  private static String fines(String body) {
    return """
        leads: {heading: Leads, body: Dogs are kept on leads.}
        bins: {heading: Bins, body: Bins are emptied.}
        bags: {heading: Bags, body: Bags go into bins.}
        fines:
          heading: Fines
          body: |
        """ + body.indent(4);
  }

  private String finesBody() {
    return policy.bodies().get(3);
  }
}
