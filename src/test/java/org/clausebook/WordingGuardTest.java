package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.cli.WorkspaceFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/** What the guard of the wording tells the person who changed a word. */
final class WordingGuardTest {
  private static final String POLICY = "little-muddling/allotments";
  private static final String CLAUSES = "templates/clauses/allotments.yaml";
  private static final String COMMAND = "  mvn test -Dtest=WordingTest -Dapprove=" + POLICY;

  @TempDir
  Path temporary;

  private final List<String> told = new ArrayList<>();
  private WorkspaceFolder workspace;

  @BeforeEach
  void layOutAWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary);
  }

  @Test
  void everyPolicyOfEveryCouncilIsFound() {
    workspace.write("councils/ambridge/council.yaml", "name: Ambridge Parish Council\n");
    workspace.write("councils/ambridge/allotments.yaml", "version: \"1.0\"\n");

    assertEquals(List.of("ambridge/allotments", POLICY), guard().policies());
  }

  @Test
  void aPolicyThatWasNeverApprovedFails() {
    String message = failure(guard());

    assertEquals("""
        The wording of little-muddling/allotments has never been approved.
        Print it with './policy generate little-muddling allotments' and read it; if these are the \
        words that the council agreed, approve them:
        """ + COMMAND, message);
    assertEquals(Set.of(), workspace.files("approved").keySet());
  }

  @Test
  void anApprovedPolicyPassesUntilAWordChanges() {
    approving(POLICY, false).check(POLICY);
    guard().check(POLICY);
    workspace.replace(CLAUSES, "wholly or mainly used", "mainly used");
    workspace.replace(CLAUSES, "heading: Waiting list", "heading: Vacant plots");

    String message = failure(guard());

    assertEquals("""
        little-muddling/allotments no longer says what was approved.

        In little-muddling/allotments.md:
        2. Cultivation
          was: A plot is [-wholly or-] mainly used to grow vegetables or fruit for the tenant's \
        household.
          now: A plot is mainly used to grow vegetables or fruit for the tenant's household.
        3. Vacant plots
          was: ## 3. [-Waiting list-]
          now: ## 3. {+Vacant plots+}

        In little-muddling/allotments.html, the same.

        In little-muddling/allotments.pdf.txt, the same.

        If these are the words that the council agreed, approve them:
        """ + COMMAND + """

            If not, correct councils/little-muddling/allotments.yaml, the council's profile or the \
            templates.""", message);
  }

  @Test
  void approvingSaysWhichFilesItWrote() {
    approving(POLICY, false).check(POLICY);

    assertEquals(
        List.of("md", "html", "pdf.txt"),
        told.stream()
            .map(line -> line.replaceFirst(".*allotments.approved.", ""))
            .toList());
    assertEquals(3, workspace.files("approved/little-muddling").size());
  }

  @Test
  void whatChangedInOneFormatAloneIsShownThere() {
    approving("all", false).check(POLICY);
    workspace.replace("templates/layouts/policy/policy.html.ftl", "Skip to the policy", "Go on");

    String message = failure(guard());

    assertTrue(message.contains("""
            In little-muddling/allotments.html:
            At the top
              was: <a class="skip" href="#policy_text">[-Skip to the policy-]</a>
              now: <a class="skip" href="#policy_text">{+Go on+}</a>
            """), message);
  }

  @Test
  void aCharacterThatNobodySeesIsNamed() {
    approving(POLICY, false).check(POLICY);
    workspace.replace(CLAUSES, "whoever has waited", "whoever has\u00a0waited");

    assertTrue(failure(guard()).contains("has<U+00A0>waited"));
  }

  @Test
  void aMistakeInTheFilesIsReportedWithItsHint() {
    workspace.replace(CLAUSES, "${council.term} lets", "${council.trem} lets");

    assertEquals("""
        little-muddling/allotments cannot be printed.
        templates/clauses/allotments.yaml:7:7: no merge field is called 'council.trem'
          hint: did you mean 'council.term'?""", failure(guard()));
  }

  @Test
  void onlyWhatIsNamedIsApproved() {
    String message = failure(approving("ambridge/allotments", false));

    assertTrue(message.contains("has never been approved"), message);
  }

  @Test
  void nothingIsApprovedInCi() {
    String message = failure(approving("all", true));

    assertTrue(message.startsWith("Nothing is approved in CI"), message);
    assertEquals(Set.of(), workspace.files("approved").keySet());
  }

  @Test
  void approvedTextsOfAPolicyThatIsGoneFailUntilThatIsApproved() {
    workspace.write("approved/ambridge/allotments.approved.md", "An old policy.\n");

    var failure = assertThrows(AssertionFailedError.class, guard()::checkNames);
    approving("ambridge/allotments", false).checkNames();

    assertEquals("""
        There are approved texts of ambridge/allotments, and there is no such policy.
        If it was withdrawn, approve that:
          mvn test -Dtest=WordingTest -Dapprove=ambridge/allotments""", failure.getMessage());
    assertEquals(Set.of(), workspace.files("approved").keySet());
  }

  @Test
  void aMisspeltPolicyCannotBeApproved() {
    var guard = approving("little-muddling/allotment", false);

    var failure = assertThrows(AssertionFailedError.class, guard::checkNames);

    assertEquals("""
        There is no policy little-muddling/allotment to approve.
          hint: did you mean 'little-muddling/allotments'?""", failure.getMessage());
  }

  private WordingGuard guard() {
    return guard(Optional.empty(), false);
  }

  private WordingGuard approving(String policy, boolean isCi) {
    return guard(Optional.of(policy), isCi);
  }

  private WordingGuard guard(Optional<String> approval, boolean isCi) {
    return new WordingGuard(temporary, workspace.path("approved"), approval, isCi, told::add);
  }

  private static String failure(WordingGuard guard) {
    var failure = assertThrows(AssertionFailedError.class, () -> guard.check(POLICY));
    return String.valueOf(failure.getMessage());
  }
}
