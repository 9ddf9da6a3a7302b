package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nouns of each kind of body, as the shipped templates have them. */
final class NounsTest {
  @TempDir
  Path folder;

  private SamplePolicy policy;

  @BeforeEach
  void ask() throws IOException {
    policy = SamplePolicy.in(folder)
        .words(Files.readString(Path.of("templates/words.yaml")))
        .clauses("""
            leads:
              heading: ${council.members} and dogs
              body: |
                ${council.members} tell the ${council.clerk}. ${council.body} dogs are kept on leads,
                and every ${council.member} knows.

                - a. ${council.member} dogs too;
                - b. all ${council.members}.
            """);
  }

  @Test
  void aTownHasCouncillorsAndATownClerk() {
    policy.profile("kind: town");

    assertEquals(List.of("1. Councillors and dogs"), policy.headings());
    assertEquals("""
        Councillors tell the Town Clerk. Council dogs are kept on leads, and every councillor knows.

        - a. Councillor dogs too;
        - b. all councillors.""", policy.bodies().get(0));
  }

  @Test
  void aParishMeetingHasMembers() {
    policy.profile("kind: parish-meeting");

    assertEquals("""
        Members tell the Clerk. Meeting dogs are kept on leads, and every member knows.

        - a. Member dogs too;
        - b. all members.""", policy.bodies().get(0));
  }

  @Test
  void aCouncilHasItsOwnNounForOne() {
    policy.profile("kind: parish\nnouns: {clerk: Clerk & RFO*}");

    assertEquals(
        "Councillors tell the Clerk & RFO\\*.",
        policy.bodies().get(0).substring(0, "Councillors tell the Clerk & RFO\\*.".length()));
  }
}
