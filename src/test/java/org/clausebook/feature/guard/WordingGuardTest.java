package org.clausebook.feature.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.Clausebook;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.guard.GuardedPolicy.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guard of the wording tells the person who changed a word. */
final class WordingGuardTest {
  private static final String POLICY = "little-muddling/allotments";
  private static final String CLAUSES = "templates/clauses/allotments.yaml";
  private static final String COMMAND = "  policy guard --approve " + POLICY;

  private static final String AMBRIDGE = """
      name: Ambridge Parish Council
      contacts: {allotments: the Clerk}
      """;

  @TempDir
  Path temporary;

  private WorkspaceFolder workspace;

  @BeforeEach
  void layOutAWorkspace() {
    workspace = WorkspaceFolder.faultless(temporary);
  }

  private Result<List<GuardedPolicy>> guard(Optional<String> approval, boolean isUnread) {
    return Clausebook.open(temporary)
        .proof()
        .guard(new GuardRequest(approval, isUnread))
        .map(GuardReport::policies);
  }

  private GuardedPolicy guarded() {
    return guard(Optional.empty(), false).toOptional().orElseThrow().get(0);
  }

  private List<GuardedPolicy> approve(String policy) {
    return guard(Optional.of(policy), false).toOptional().orElseThrow();
  }

  private List<Diagnostic> refused(String policy, boolean isUnread) {
    Result<List<GuardedPolicy>> refused = guard(Optional.of(policy), isUnread);
    assertFalse(refused.isOk());
    return refused.diagnostics();
  }

  @Test
  void everyPolicyOfEveryCouncilIsFound() {
    workspace.write("councils/ambridge/council.yaml", AMBRIDGE);
    workspace.write("councils/ambridge/allotments.yaml", "version: \"1.0\"\n");

    assertEquals(
        List.of("ambridge/allotments", POLICY),
        guard(Optional.empty(), false).toOptional().orElseThrow().stream()
            .map(GuardedPolicy::name)
            .toList());
  }

  @Test
  void aPolicyThatWasNeverApprovedFails() {
    assertEquals("""
        The wording of little-muddling/allotments has never been approved.
        Print it with 'policy generate little-muddling allotments' and read it; if these are the \
        words that the council agreed, approve them:
        """ + COMMAND, guarded().told());
    assertFalse(guarded().isGood());
    assertEquals(Set.of(), workspace.files("approved").keySet());
  }

  /** One text that somebody has deleted is as good as none. */
  @Test
  void aPolicyOfWhichOneTextIsMissingWasNeverApproved() throws IOException {
    approve(POLICY);
    Files.delete(workspace.path("approved/little-muddling/allotments.approved.pdf.txt"));

    assertEquals(State.NEVER_APPROVED, guarded().state());
  }

  @Test
  void anApprovedPolicyPassesUntilAWordChanges() {
    approve(POLICY);
    assertEquals(State.AS_APPROVED, guarded().state());
    workspace.replace(CLAUSES, "wholly or mainly used", "mainly used");
    workspace.replace(CLAUSES, "heading: Waiting list", "heading: Vacant plots");

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
            library.""", guarded().told());
    assertFalse(guarded().isGood());
  }

  @Test
  void approvingSaysWhichFilesItWrote() {
    List<GuardedPolicy> approved = approve(POLICY);

    List<String> files = List.of(
        "approved/little-muddling/allotments.approved.md",
        "approved/little-muddling/allotments.approved.html",
        "approved/little-muddling/allotments.approved.pdf.txt");
    assertEquals(
        List.of(new GuardedPolicy(POLICY, State.APPROVED, List.of(), List.of(), files)), approved);
    assertEquals(3, workspace.files("approved/little-muddling").size());
    assertEquals(List.of(), approve(POLICY).get(0).files());
  }

  @Test
  void theFolderOfThisRepositoryCountsWhereThereIsNoOther() {
    workspace.write("src/test/resources/wording/ambridge/old.approved.md", "An old policy.\n");

    approve("all");

    assertEquals(
        Set.of(
            "little-muddling/allotments.approved.md",
            "little-muddling/allotments.approved.html",
            "little-muddling/allotments.approved.pdf.txt"),
        workspace.files("src/test/resources/wording").keySet());
  }

  @Test
  void whatCannotBeWrittenLeavesEverythingAsItWas() {
    approve(POLICY);
    Map<String, String> before = workspace.files("approved");
    workspace.replace(CLAUSES, "wholly or mainly used", "mainly used");
    workspace.write("councils/ambridge/council.yaml", AMBRIDGE);
    workspace.write("councils/ambridge/allotments.yaml", "version: \"1.0\"\n");
    workspace.write("approved/ambridge/allotments.approved.md/in-its-place.txt", "");

    Result<List<GuardedPolicy>> refused = guard(Optional.of("all"), false);

    assertFalse(refused.isOk());
    before.put("ambridge/allotments.approved.md/in-its-place.txt", "");
    assertEquals(before, workspace.files("approved"));
  }

  @Test
  void whatChangedInOneFormatAloneIsShownThere() {
    approve("all");
    workspace.replace("templates/layouts/policy/policy.html.ftl", "Skip to the policy", "Go on");

    String message = guarded().told();

    assertTrue(message.contains("""
            In little-muddling/allotments.html:
            At the top
              was: <a class="skip" href="#policy_text">[-Skip to the policy-]</a>
              now: <a class="skip" href="#policy_text">{+Go on+}</a>
            """), message);
  }

  @Test
  void aCharacterThatNobodySeesIsNamed() {
    approve(POLICY);
    workspace.replace(CLAUSES, "whoever has waited", "whoever has\u00a0waited");

    assertTrue(guarded().told().contains("has{+<U+00A0>+}waited"), guarded()::told);
  }

  @Test
  void aMistakeInTheFilesIsReportedWithItsHint() {
    workspace.replace(CLAUSES, "${council.term} lets", "${council.trem} lets");

    assertEquals("""
        little-muddling/allotments cannot be printed.
        templates/clauses/allotments.yaml:7:7: no merge field is called 'council.trem'
          hint: did you mean 'council.term'?""", guarded().told());
  }

  @Test
  void onlyWhatIsNamedIsApproved() {
    workspace.write("councils/ambridge/council.yaml", AMBRIDGE);
    workspace.write("councils/ambridge/allotments.yaml", "version: \"1.0\"\n");

    assertEquals(
        List.of(State.APPROVED, State.NEVER_APPROVED),
        approve("ambridge/allotments").stream().map(GuardedPolicy::state).toList());
  }

  @Test
  void nothingIsApprovedInCi() {
    assertEquals(
        "nothing is approved in CI, where nobody reads it",
        refused("all", true).get(0).message());
    assertEquals(Set.of(), workspace.files("approved").keySet());
  }

  @Test
  void approvedTextsOfAPolicyThatIsGoneFailUntilThatIsApproved() {
    workspace.write("approved/ambridge/allotments.approved.md", "An old policy.\n");

    GuardedPolicy gone =
        guard(Optional.empty(), false).toOptional().orElseThrow().get(1);
    List<GuardedPolicy> withdrawn = approve("ambridge/allotments");

    assertEquals("""
        There are approved texts of ambridge/allotments, and there is no such policy.
        If it was withdrawn, approve that:
          policy guard --approve ambridge/allotments""", gone.told());
    assertFalse(gone.isGood());
    assertEquals(State.WITHDRAWN, withdrawn.get(1).state());
    assertEquals(Set.of(), workspace.files("approved").keySet());
  }

  @Test
  void aMisspeltPolicyCannotBeApproved() {
    Diagnostic refused = refused("little-muddling/allotment", false).get(0);

    assertEquals("there is no policy 'little-muddling/allotment' to approve", refused.message());
    assertEquals(Optional.of("did you mean 'little-muddling/allotments'?"), refused.hint());
  }
}
