package org.clausebook.stage.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownBlockLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a/b;                           a b",
        "a//b/c;                        a//b c",
        "- a/  b/- c;                   - a b/- c",
        "Term/: first/  line/: second;  Term/: first line/: second",
        "| a |/| --- |/| b |;           | a |/| --- |/| b |",
        "Table: x/| a |/| --- |;        Table: x//| a |/| --- |",
        "> a/> b;                       > a b",
        "> a/>/> b;                     > a/>/> b",
        "> a/> - b/> - c;               > a/> - b/> - c",
        "text[^1]/on//[^1]: a/  b/[^2]: c; text[^1] on//[^1]: a b/[^2]: c",
        "1. a/2. b/   c;                1. a/2. b c",
        "on the/26. of May;             on the 26. of May",
        "- on the/  26. of May;         - on the 26. of May",
        "```a``` b/c;                   ```a``` b c",
        "```/a/~~~/b/```/c/d;           ```/a/~~~/b/```/c d",
        "a/***/b;                       a/***/b",
        "- a/  | b |/  | --- |;         - a//  | b |/  | --- |",
        "a/b  /c;                       a b  /c",
        "a\\\\/b;                       a\\\\ b"
      })
  void eachBlockIsOneLine(String written, String unwrapped) {
    assertEquals(
        lines(unwrapped), MarkdownLines.unwrap(Traced.of(lines(written))).text());
  }

  private static String lines(String text) {
    return text.replace('/', '\n');
  }
}
