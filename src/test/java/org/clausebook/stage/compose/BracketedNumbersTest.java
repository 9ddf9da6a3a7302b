package org.clausebook.stage.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BracketedNumbersTest {
  @Test
  void aBulletGoesBeforeANumberInABracket() {
    assertEquals("- 1) x\n- 2) y", withBullets("1) x\n2) y"));
    assertEquals("From\n26) May on", withBullets("From\n26) May on"));
  }

  @Test
  void whatStandsUnderAnItemBeginsBelowItsText() {
    assertEquals(
        "1. x\n   - a) y\n     - z\n2. w\n\n   More.",
        withBullets("1. x\n  - a) y\n    - z\n2. w\n\n  More."));
    assertTrue(withBullets("10. y\n    - z").endsWith("10. y\n    - z"));
    assertEquals("- x\n  - y\n- z", withBullets("- x\n    - y\n- z"));
  }

  @Test
  void codeStaysAsItIsWritten() {
    assertEquals("```\n1) x\n```", withBullets("```\n1) x\n```"));
    assertEquals(
        "- x\n  ```\n  - y\n     z\n  ```", withBullets("- x\n  ```\n  - y\n     z\n  ```"));
  }

  @Test
  void whatIsFarInAndUnderNoItemIsNoCode() {
    assertEquals("x\n\n   - y\n     - z", withBullets("x\n\n     - y\n         - z"));
    assertEquals("[^1]: x\n\n    y", withBullets("[^1]: x\n\n    y"));
  }

  private static String withBullets(String text) {
    return BracketedNumbers.withBullets(Traced.of(text)).text();
  }
}
