package org.clausebook.stage.load.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that YAML takes for a comment, and comments that are meant. */
final class LostTextTest {
  @Test
  void aNumberWithItsSignIsLostAndTheLineToWriteIsTold() {
    List<Diagnostic> found = problems("events:\n  - minute: 26/41 #7\n");

    assertEquals(
        List.of("file.yaml:2:19: warning: '#7' is a comment to YAML, and no part of the text"
            + " before it; write '- minute: \"26/41 #7\"', or put a space after '#' if it is a"
            + " comment"),
        shown(found));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "body: Committee #2",
        "body: Committee\t#2",
        "name: The \uD83C\uDF33 Parish #1 Council",
        "- Committee #2",
        "title: No quotes 'at the start' #2",
        "title: Text over\n  two lines #2",
        "list: [one, two #2\n  ]",
        "date: 2026 #7",
        "title: It says \"yes\" \\ #no",
      })
  void isLost(String text) {
    assertEquals(
        1,
        problems("a: b\n" + (text.startsWith("-") ? "c:\n" : "") + text + "\n").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "body: Committee # the second",
        "body: Committee #",
        "body: Committee ## the second",
        "body: Committee #\tthe second",
        "body: Committee\n#the second",
        "body: Committee\n  #the second",
        "body: \"Committee #2\"",
        "body: 'Committee' #2",
        "body: Committee#2",
        "site: https://example.org/a#b",
        "body: |\n  Committee #2",
        "body: > #folded\n  Committee",
      })
  void isNoText(String text) {
    assertEquals(List.of(), shown(problems("a: b\n" + text + "\n")));
  }

  @Test
  void aBackslashAndQuotesAreWrittenAsDoubleQuotesNeedThem() {
    assertEquals(
        true,
        shown(problems("title: It says \"yes\" \\ #no\n"))
            .get(0)
            .contains("write 'title: \"It says \\\"yes\\\" \\\\ #no\"'"));
  }

  @Test
  void theLineOfTheHintHoldsTheWholeText() {
    String hint = problems("minute: 26/41 #7\n").get(0).hint().orElseThrow();
    String line = hint.substring(hint.indexOf("'") + 1, hint.indexOf("', or"));

    var read = YamlFile.parse("file.yaml", line);

    assertEquals(List.of(), read.diagnostics());
    assertEquals(
        "26/41 #7",
        Group.open(read.toOptional().orElseThrow(), new ArrayList<>())
            .text("minute")
            .orElseThrow()
            .value());
  }

  private static List<Diagnostic> problems(String text) {
    return YamlFile.parse("file.yaml", text).diagnostics();
  }

  private static List<String> shown(List<Diagnostic> problems) {
    return problems.stream()
        .map(p -> p.location() + ": warning: " + p.message() + "; " + p.hint().orElseThrow())
        .toList();
  }
}
