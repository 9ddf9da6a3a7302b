package org.clausebook.stage.load.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProseCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "- a. one/- c. two;        2; this item is lettered 'c.' where 'b.' is expected",
        "* a. one/* c. two;        2; this item is lettered 'c.' where 'b.' is expected",
        "-  a. one/-  c. two;      2; this item is lettered 'c.' where 'b.' is expected",
        "> - a. one/> - c. two;    2; this item is lettered 'c.' where 'b.' is expected",
        "1) one/3) two;            2; this item is numbered '3)' where '2)' is expected",
        "- a) one/1) two;          2; this item is lettered '1)' where 'b)' is expected",
        "(a) one/(b) two;          1; this item and the next, '(a)' and '(b)', would run together in one paragraph",
        "> • one/> • two;          1; this item and the next, '•' and '•', would run together in one paragraph",
        "> 1.1 one/> 1.2 two;      1; no list can be numbered '1.1', '1.2'",
        "one/# two;                2; a '#' at the start of a line makes a heading, which is not"
            + " allowed within a clause",
        "one/---;                  1; dashes under a line make a heading of it, which is not"
            + " allowed within a clause",
        "> | a | b |/> | --- |;    2; this row has 1 cell where the head of the table has 2"
      })
  void whatWouldPrintOtherwiseIsReported(String text, int line, String message) {
    assertEquals("t.yaml:" + line + ": " + message, check(text));
  }

  /** Code is printed as it is typed. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "```/- a. one/- c. two/```",
        "```/(a) one/(b) two/```",
        "```/1.1 one/1.2 two/```",
        "```/- one/Two./```",
        "```/# one/two/---/```",
        "```/| a |/| b | c |/--- | ---/```",
        "- A. Smith/- J. Brown",
        "```code``` and words"
      })
  void whatPrintsAsItIsMeantIsNot(String text) {
    assertEquals("", check(text));
  }

  private static String check(String text) {
    var problems = new ArrayList<Diagnostic>();
    ProseCheck.check(SourceText.of(text.replace('/', '\n'), Location.of("t.yaml", 1, 1)), problems);
    return problems.stream()
        .map(problem ->
            problem.location().toString().replaceFirst(":\\d+$", "") + ": " + problem.message())
        .reduce("", String::concat);
  }
}
