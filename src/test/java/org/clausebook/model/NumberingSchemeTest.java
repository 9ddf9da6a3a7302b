package org.clausebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingSchemeTest {
  @ParameterizedTest
  @CsvSource({
    "1.,       4.,  4.2,  4.2.28,  4.2.28",
    "1,        4,   4.2,  4.2.28,  4.2.28",
    "1.1,      4.,  4.2,  4.2.28,  4.2.28",
    "A.,       D.,  D.2,  D.2.28,  D.2.28",
    "(a),      (d), (ii), (AB),    (d)(ii)(AB)",
    "(i),      (iv),(b),  (AB),    (iv)(b)(AB)",
    "none,     '',  '',   '',      ''",
    "capitals, '',  '',   '',      ''"
  })
  void eachLevelHasItsOwnNumberAndIsCitedWithThoseAbove(
      String key, String first, String second, String third, String cited) {
    NumberingScheme scheme = NumberingScheme.of(key).orElseThrow();

    assertEquals(first, scheme.number(List.of(4)));
    assertEquals(second, scheme.number(List.of(4, 2)));
    assertEquals(third, scheme.number(List.of(4, 2, 28)));
    assertEquals(cited, scheme.cited(List.of(4, 2, 28)));
  }

  @Test
  void everySchemeIsFoundByItsKey() {
    List<NumberingScheme> found = NumberingScheme.keys().stream()
        .flatMap(key -> NumberingScheme.of(key).stream())
        .toList();

    assertEquals(Arrays.asList(NumberingScheme.values()), found);
  }
}
