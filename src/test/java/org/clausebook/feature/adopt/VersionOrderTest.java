package org.clausebook.feature.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which version comes after which. */
final class VersionOrderTest {
  @ParameterizedTest
  @CsvSource({
    "1.1, 1.0, true",
    "1.0, 1.0, false",
    "0.9, 1.0, false",
    "2.10, 2.9, true",
    "2.9, 2.10, false",
    "1.0.1, 1.0, true",
    "1.0, 1.0.1, false",
    "1.0.0, 1.0, false",
    "1, 1.0, false",
    "2, 1.9.9, true",
    "010, 9, true",
    "99999999999999999999, 99999999999999999998, true",
    "B, A, true",
    "A, B, true",
    "A, A, false",
    "1.0a, 1.0, true",
  })
  void comesAfter(String version, String other, boolean expected) {
    assertEquals(expected, VersionOrder.isAfter(version, other));
  }

  @ParameterizedTest
  @CsvSource({"1.0, 1.1", "1.9, 1.10", "7, 8", "2.0.3, 2.0.4", "draft, 2.0"})
  void theNextOneIsProposed(String version, String expected) {
    assertEquals(expected, VersionOrder.next(version));
  }
}
