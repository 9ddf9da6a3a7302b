package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AgedAdviceTest {
  @TempDir
  Path temporary;

  private List<String> findings(String body) {
    return new Watched(temporary, "aged-advice").findings(body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Regular password changes are encouraged.",
        "Users change their passwords regularly.",
        "Passwords are changed every 90 days.",
        "The GDPR applies.",
        "Under the Data Protection Act and GDPR."
      })
  void adviceThatHoldsNoLongerIsFound(String sentence) {
    assertEquals(1, findings(sentence).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No regular password changes are asked for.",
        "The UK GDPR applies.",
        "The EU GDPR applies to what is sent abroad.",
        "The UK General Data Protection Regulation (GDPR) applies.",
        "A password is changed when it may have become known."
      })
  void whatHoldsIsNot(String sentence) {
    assertEquals(List.of(), findings(sentence));
  }

  @Test
  void onePlaceIsFoundBesideOneThatHolds() {
    assertEquals(1, findings("The UK GDPR applies. So does GDPR.").size());
  }

  @Test
  void aMeetingMayKeepItsWords() {
    assertTrue(Rules.ofToday().contains("aged-advice"));
  }
}
