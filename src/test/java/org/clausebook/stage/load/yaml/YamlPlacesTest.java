package org.clausebook.stage.load.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.YamlValue.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of every kind of YAML text is found where it is written. */
final class YamlPlacesTest {
  private static final String FILE = "councils/ambridge/it-policy.yaml";
  private static final Pattern WORD = Pattern.compile("w\\d+");

  @TempDir
  Path workspace;

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("plain", "title: w1 w2, w3"),
        Arguments.of("plain, folded", "title: w1 w2\n    w3\n\n    w4\nversion: x"),
        Arguments.of("single quotes", "title: 'w1 ''w2''\n  w3'"),
        Arguments.of("double quotes", "title: \"w1 w2\n  w3\\\n  w4\""),
        Arguments.of("literal", "# A comment.\n\ntitle: |\n  w1 w2\n\n    w3\n  w4\n"),
        Arguments.of("literal, kept", "title: |+\n  w1\n\n\n  w2\n\n"),
        Arguments.of("literal, indented", "title: |2\n    w1\n  w2\n"),
        Arguments.of("literal, with a comment behind", "title: | # w9 is a comment\n  w1\n"),
        Arguments.of("folded", "title: >-\n  w1 w2\n  w3\n\n  w4\n"),
        Arguments.of("behind pairs of surrogates", "title: |\n  𐐷 w1 🙂🙂 w2\n  🙂 w3\n"),
        Arguments.of("behind a key with surrogates", "'🙂': x\ntitle: w1 w2\n"),
        Arguments.of("in a list of texts", "title: w1 [w2] {w3} w4"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void everyWordIsFoundInItsLineAndColumn(String kind, String yaml) {
    assertEveryWordIsFound(title(yaml), yaml);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void lineEndsOfWindowsChangeNoPlace(String kind, String yaml) throws IOException {
    Path file = workspace.resolve(FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "\uFEFF" + yaml.replace("\n", "\r\n"));

    String text = TextFile.read(new Folder(workspace), FILE).toOptional().orElseThrow();

    assertEveryWordIsFound(title(text), yaml);
  }

  @Test
  void aWordThatRepeatsIsFoundInItsOwnPlace() {
    SourceText title = title("title: |\n  to be or\n  not to be\n");

    assertEquals(Location.of(FILE, 3, 10), title.locate(title.value().lastIndexOf("be")));
  }

  private static void assertEveryWordIsFound(SourceText title, String yaml) {
    var words = WORD.matcher(title.value()).results().map(MatchResult::group).toList();

    assertTrue(!words.isEmpty(), title.value());
    for (String word : words) {
      assertEquals(
          place(yaml, yaml.lastIndexOf(word)), title.locate(title.value().indexOf(word)), word);
    }
  }

  private static Location place(String text, int offset) {
    String before = text.substring(0, offset);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    String beside = before.substring(before.lastIndexOf('\n') + 1);
    return Location.of(FILE, line, beside.codePointCount(0, beside.length()) + 1);
  }

  private static SourceText title(String yaml) {
    return YamlFile.parse(FILE, yaml).toOptional().orElseThrow().entries().stream()
        .filter(entry -> entry.key().equals("title"))
        .map(entry -> ((Scalar) entry.value()).text())
        .findFirst()
        .orElseThrow();
  }
}
