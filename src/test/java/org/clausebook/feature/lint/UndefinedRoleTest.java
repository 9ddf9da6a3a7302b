package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UndefinedRoleTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return LintSample.of(temporary, body).findings("undefined-role");
  }

  @Test
  void aRoleThatNobodyIsSaidToHoldIsFoundOnce() {
    assertEquals(
        List.of("5:12 nothing says who 'the dog warden' is"),
        findings("Tell the dog warden. Ask the Dog Warden again."));
  }

  @Test
  void aRoleWithItsHolderIsDefined() {
    assertEquals(List.of(), findings("Tell the dog warden (the Clerk)."));
    assertEquals(List.of(), findings("Tell the dog warden, Mrs Green."));
    assertEquals(List.of(), findings("Tell the dog warden. The Clerk acts as dog warden."));
    assertEquals(List.of(), findings("Tell the dog warden. The dog warden is the Clerk."));
    assertEquals(List.of(), findings("Tell the dog warden on 01234 567890."));
    assertEquals(List.of(), findings("Tell the dog warden. We appoint a member as dog warden."));
  }

  @Test
  void aDutyDefinesNoRole() {
    assertEquals(
        List.of("5:7 nothing says who 'the dog warden' is"),
        findings("The dog warden is responsible for dogs."));
  }

  @Test
  void officesAndNobodyInParticularAreKnown() {
    assertEquals(
        List.of(),
        findings(
            "Tell the Proper Officer, the Responsible Financial Officer or the data protection "
                + "officer."));
    assertEquals(
        List.of(),
        findings("Tell the line manager, the investigating officer, a dog warden, the hall or its "
            + "manager."));
    assertEquals(List.of(), findings("The Council and every manager decide."));
  }
}
