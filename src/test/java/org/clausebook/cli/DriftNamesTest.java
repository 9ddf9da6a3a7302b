package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausebook.SamplePolicy;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By what name drift calls a change: the library's, the council's own, a fact or a noun. */
final class DriftNamesTest {
  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void adoptAPolicy() throws IOException {
    SamplePolicy.in(temporary)
        .layouts()
        .write("templates/control.yaml", Files.readString(Path.of("templates/control.yaml")))
        .words("""
            and: and
            kinds:
              parish: {body: council, member: councillor, members: councillors, clerk: Clerk}
              parish-meeting: {body: meeting, member: member, members: members, clerk: Clerk}
            """)
        .clauses("""
            leads:
              heading: Leads
              body: ${council.term} keeps dogs on leads.
            kennels:
              heading: Kennels
              body: ${council.possessive} kennels are open to councillors.
            bites:
              heading: Bites
              body: Each councillor tells ${council.name} of bites.
            """)
        .profile("kind: parish\nterm: the Council\n");
    Files.delete(temporary.resolve("templates/policies/dogs.yaml"));
    workspace = new WorkspaceFolder(temporary)
        .write("councils/borwen/policies/dogs.yaml", """
            title: Dogs
            description: Where dogs may go.
            review-cycle: {words: annually, every: 1 year}
            clauses: [leads, kennels, bites, strays]
            """)
        .write("councils/borwen/clauses/strays.yaml", """
            clauses:
              strays:
                heading: Strays
                body: Strays go to the ${council.clerk}.
            """)
        .write("councils/borwen/dogs.yaml", "version: '1'\n");
    CommandRun adopted = workspace.run(
        "adopt",
        "borwen",
        "dogs",
        "--body=Full Council",
        "--date=2026-03-05",
        "--minute=26/041",
        "--as-of=2026-04-01");
    assertEquals(ExitCode.DONE, adopted.exitCode(), adopted::toString);
  }

  private void assertDrift(String shown) {
    CommandRun drift = workspace.run("drift", "borwen", "dogs");

    assertEquals(
        "borwen dogs, since it was adopted on 2026-03-05: " + shown, drift.out(), drift::toString);
  }

  @Test
  void aClauseOfTheCouncilsOwnIsItsOwn() {
    workspace.replace("councils/borwen/clauses/strays.yaml", "Strays go", "Stray dogs go");

    assertDrift("""
        open: 1 of 4
          strays: edited here
            here: [-Strays-]{+Stray dogs+} go to the ${council.clerk} …
        """);

    CommandRun kept = workspace.run("take", "borwen", "dogs", "strays", "--keep");
    assertEquals(ExitCode.DONE, kept.exitCode(), kept::toString);
    assertDrift("nothing is open; clauses: 4\n");
  }

  @Test
  void aRenamedCouncilChangesTheClausesThatPrintItsName() {
    workspace.replace("councils/borwen/council.yaml", "Borwen", "Great Borwen");

    assertDrift("""
        open: 2 of 4
          leads: edited here
            council.name: it was 'Borwen Parish Council' and is 'Great Borwen Parish Council'
          bites: edited here
            council.name: it was 'Borwen Parish Council' and is 'Great Borwen Parish Council'
        """);
  }

  @Test
  void anotherTermChangesTheClausesThatPrintIt() {
    workspace.replace("councils/borwen/council.yaml", "the Council", "the Parish");

    assertDrift("""
        open: 2 of 4
          leads: edited here
            council.term: it was 'the Council' and is 'the Parish'
          kennels: edited here
            council.term: it was 'the Council' and is 'the Parish'
        """);
  }

  @Test
  void aNounThatIsAnotherIsTold() {
    workspace.replace(
        "councils/borwen/council.yaml", "kind: parish", "kind: parish\nnouns: {clerk: Dog Clerk}");

    assertDrift("""
        open: 1 of 4
          strays: edited here
            council.clerk: it was 'Clerk' and is 'Dog Clerk'
        """);
  }

  @Test
  void aMergeFieldInThePlaceOfTheNounThatItPrintsChangesNothing() {
    workspace
        .replace("templates/clauses/dogs.yaml", "to councillors", "to ${council.members}")
        .replace("templates/clauses/dogs.yaml", "Each councillor", "Each ${council.member}");

    assertDrift("nothing is open; clauses: 4\n");

    workspace.replace("councils/borwen/council.yaml", "kind: parish", "kind: parish-meeting");

    assertDrift("""
        open: 2 of 4
          kennels: changed upstream
            library: … kennels are open to [-councillors-] {+${council.members}+}.
          bites: changed upstream
            library: Each [-councillor-] {+${council.member}+} tells ${council.name} of bites …
        """);
  }
}
