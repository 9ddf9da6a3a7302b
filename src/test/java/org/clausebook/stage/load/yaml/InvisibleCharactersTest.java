package org.clausebook.stage.load.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleCharactersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200B",
        "\u200C",
        "\u200D",
        "\u2060",
        "\uFEFF",
        "\u00AD",
        "\u202E",
        "\u2066",
        "\u200F",
        "\uFE0F",
        "\u3164",
        "\u2800",
        "\u034F",
        "\u2029",
        "\uDB40\uDC41"
      })
  void eachIsToldWithItsPlace(String character) {
    Result<Mapping> read = read("name: 'Exam" + character + "pleton'\n");

    assertEquals(List.of("council.yaml:1:12"), places(read));
    assertEquals("", name(read), "nothing more is said of it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u2013", "\u2019", "\u0175", "\u2011", "\u00B7"})
  void whatIsSeenIsLeft(String character) {
    Result<Mapping> read = read("name: 'Exam" + character + "pleton'\n");

    assertEquals(List.of(), places(read));
    assertEquals("name", name(read));
  }

  @Test
  void eachKindInATextIsToldWhereItIsFirst() {
    Result<Mapping> read = read("body: |\n  Exam\u200Bpleton\u200B\n  has\uFEFF no clerk\u00AD.\n");

    assertEquals(
        List.of("council.yaml:2:7", "council.yaml:3:6", "council.yaml:3:16"), places(read));
  }

  @Test
  void oneInAKeyIsTold() {
    assertEquals(List.of("council.yaml:1:4"), places(read("nam\u200Be: Exampleton\n")));
  }

  @Test
  void oneInACommentDoesNoHarm() {
    assertEquals(List.of(), places(read("name: Exampleton # soft\u00ADhyphen\n")));
  }

  private static Result<Mapping> read(String text) {
    return YamlFile.parse("council.yaml", text).then(InvisibleCharacters::refuse);
  }

  private static List<String> places(Result<Mapping> read) {
    return read.diagnostics().stream()
        .map(Diagnostic::location)
        .map(Object::toString)
        .toList();
  }

  private static String name(Result<Mapping> read) {
    return read.toOptional().map(mapping -> mapping.entries().get(0).key()).orElse("");
  }
}
