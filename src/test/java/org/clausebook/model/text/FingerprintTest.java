package org.clausebook.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Different contents have different fingerprints, and other programs find the same. */
final class FingerprintTest {

  /** The first example of FIPS 180-2, appendix B.1. */
  @Test
  void bytesHaveTheSha256ThatTheStandardGives() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        Fingerprint.of("abc".getBytes(StandardCharsets.UTF_8)).value());
  }

  @Test
  void whereOnePartEndsCounts() {
    assertNotEquals(
        Fingerprint.parts().add("ab").add("c").whole(),
        Fingerprint.parts().add("a").add("bc").whole());
  }

  @Test
  void aTextIsNotItsBytes() {
    assertNotEquals(
        Fingerprint.parts().add("a").whole(),
        Fingerprint.parts().add("a".getBytes(StandardCharsets.UTF_8)).whole());
  }

  @Test
  void treesDifferByEveryValueAndByTheirShape() {
    List<Object> trees = List.of(
        Map.of("a", "1"),
        Map.of("a", "2"),
        Map.of("b", "1"),
        List.of("a", "1"),
        List.of(List.of("a"), "1"),
        List.of("a", true),
        List.of("a", "true"),
        List.of("a", 1),
        ordered("a", "1", "b", "2"),
        ordered("b", "2", "a", "1"));

    assertEquals(
        trees.size(),
        trees.stream()
            .map(tree -> Fingerprint.parts().addTree(tree).whole())
            .distinct()
            .count());
  }

  private static Map<String, String> ordered(String a, String b, String c, String d) {
    var map = new LinkedHashMap<String, String>();
    map.put(a, b);
    map.put(c, d);
    return map;
  }

  @Test
  void aTreeHoldsNothingElse() {
    assertThrows(IllegalArgumentException.class, () -> Fingerprint.parts().addTree(new Object()));
  }

  @Test
  void onlySixtyFourHexadecimalDigitsAreOne() {
    assertThrows(IllegalArgumentException.class, () -> new Fingerprint("abc"));
  }
}
