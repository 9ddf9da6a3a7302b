package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContradictingContactsTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return LintSample.of(temporary, body).findings("contradicting-contacts");
  }

  @Test
  void anOfficeWithTwoAddressesIsFound() {
    assertEquals(
        List.of(
            "7:18 'clerk@b.example' for the Clerk here, and 'clerk@a.example' in clause 'leads'"),
        findings("Ask the Clerk at clerk@a.example.\n\nThe Clerk, clerk@b.example, helps."));
  }

  @Test
  void anOfficeWithTwoTelephonesIsFound() {
    assertEquals(
        List.of("7:19 '01234 000000' for the Clerk here, and '01234567890' in clause 'leads'"),
        findings("The Clerk is on 01234 567890 or 07700 900000.\n\nRing Clerk: 01234 000000."));
  }

  @Test
  void severalInOnePlaceAreMeant() {
    assertEquals(
        List.of(),
        findings(
            "The Clerk is on 01234 567890 or 07700 900000.\n\nRing the Clerk on 07700 900000."));
    assertEquals(
        List.of(), findings("The Clerk, clerk@a.example.\n\nThe Deputy Clerk, deputy@a.example."));
  }
}
