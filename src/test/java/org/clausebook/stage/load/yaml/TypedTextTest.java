package org.clausebook.stage.load.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTextTest {
  @ParameterizedTest
  @CsvSource({
    "Cafe\u0301,                   Caf\u00e9",
    "Llandudno w\u0302yr,           Llandudno \u0175yr",
    "e\u0323\u0302,                 \u1ec7",
    "\uFB01nd o\uFB03ce \uFB02at,   find office flat",
    "a\u0308\uFB00,                 \u00e4ff",
    "plain,                         plain"
  })
  void accentsAndJoinedLettersAreReadAsTheyAreMeant(String typed, String read) {
    assertEquals(read, TypedText.read(typed));
  }
}
