package org.clausebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.clausebook.cli.report.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The faults that 22 of 65 published policies had, each in the words of an IT policy that a council
 * makes from the library that Clausebook ships, and nothing else.
 */
final class PublishedFaultsTest {
  private static final String AS_OF = "--as-of=2026-11-22";
  private static final Pattern RULE = Pattern.compile("\\[([a-z-]+)]$", Pattern.MULTILINE);

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void foundACouncil() {
    workspace = new WorkspaceFolder(temporary);
    new WorkspaceFolder(temporary.resolve("templates")).lay(Path.of("templates"));
    workspace
        .write("councils/melbury/council.yaml", """
            name: Melbury Parish Council
            kind: parish
            term: the Council
            contacts:
              security-incidents: the Clerk
              email-incidents: the Clerk
              helpdesk: the Clerk
            """)
        .write("councils/ottery/council.yaml", """
            name: Ottery Town Council
            kind: town
            contacts:
              security-incidents: the Clerk
              email-incidents: the Clerk
              helpdesk: the Clerk
            """);
    write("Be polite.", "annually");
  }

  private void write(String guidelines, String review) {
    workspace.write("councils/melbury/it-policy.yaml", """
        wording:
          email-guidelines: |
        %s
        review-cycle:
          words: %s
          every: 1 year
        lint:
          - silence: aged-advice
            because: the model of the IT policy gives it
        adoption:
          events:
            - verb: adopted
              body: Full Council
              date: 2026-05-11
              minute: 26/41
        """.formatted(
            guidelines.replace("¶", "\n\n").indent(4), review));
  }

  private List<String> rules() {
    CommandRun run = workspace.run("check", "melbury", AS_OF);
    return RULE.matcher(run.err())
        .results()
        .map(rule -> rule.group(1))
        .distinct()
        .toList();
  }

  @Test
  void theLibraryHasNone() {
    assertEquals("", workspace.run("check", "melbury", AS_OF, "--strict").err());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      placeholders left in             | This took effect on [Insert date].                      | placeholder
      a term used inconsistently       | Melbury Parish Council owns all emails.                 | mixed-term
      facts that contradict each other | This policy is reviewed every three years.              | contradicting-review
      repealed law                     | Emails are kept as the Data Protection Act 1998 says.   | repealed-law
      bodies that no longer exist      | Complaints may go to the Standards Board.               | dead-body
      broken numbering                 | Before sending:¶1. read;¶2. check;¶4. send.             | broken-numbering
      another policy's text pasted in  | Breach of this Social Media Policy is a serious matter. | pasted-text
      the guidance of a model          | Councils should say here who may send emails.           | drafting-guidance
      options never chosen             | All staff may send emails.¶OR¶The clerk sends emails.   | drafting-guidance
      an ambiguous cycle               | Passwords are changed bi-annually.                      | ambiguous-cycle
      another council's name left in   | Emails are the property of Ottery Town Council.         | other-council
      """)
  void everyFaultIsFoundByItsRuleAlone(String fault, String words, String rule) {
    write(words, "annually");

    assertEquals(List.of(rule), rules(), fault);
  }

  /** In the review cycle it is refused, because a date is counted from it. */
  @Test
  void anAmbiguousReviewCycleIsRefused() {
    write("Be polite.", "bi-annually");

    CommandRun run = workspace.run("check", "melbury", AS_OF);

    assertEquals(new CommandRun(ExitCode.ERRORS, "", """
        councils/melbury/it-policy.yaml:6:10: error: 'bi-annually' may mean twice a year or every two years
          hint: write 'twice a year' or 'every two years'
        """), run);
  }
}
