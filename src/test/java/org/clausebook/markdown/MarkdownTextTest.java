package org.clausebook.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clausebook.markdown.Line.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a/b;                            PARAGRAPH MORE",
        "a//b;                           PARAGRAPH BLANK PARAGRAPH",
        "- a/* b/+ c;                    ITEM ITEM ITEM",
        "a/- b;                          PARAGRAPH ITEM",
        "a/-;                            PARAGRAPH MORE",
        "1. a/2) b;                      ITEM ITEM",
        "a/1. b;                         PARAGRAPH ITEM",
        "a/2026. b;                      PARAGRAPH MORE",
        "- a/  26. b;                    ITEM MORE",
        "- a/26. b;                      ITEM ITEM",
        "1234567890. a;                  PARAGRAPH",
        "*a*;                            PARAGRAPH",
        "***;                            RULE",
        "- - -;                          RULE",
        "___;                            PARAGRAPH",
        "a/---;                          PARAGRAPH UNDERLINE",
        "a//---;                         PARAGRAPH BLANK RULE",
        "a/-;                            PARAGRAPH MORE",
        "# a;                            HEADING",
        "#a;                             PARAGRAPH",
        "####### a;                      PARAGRAPH",
        "a/: b/: c;                      TERM DEFINITION DEFINITION",
        ": a;                            PARAGRAPH",
        "a[^1]/[^1]:b/  c;               PARAGRAPH NOTE MORE",
        "[a]: b;                         REFERENCE",
        "[a] b;                          PARAGRAPH",
        "Table: a//| b |/| - |/| c |;    CAPTION BLANK ROW DELIMITER ROW",
        "Table: a//b;                    PARAGRAPH BLANK PARAGRAPH",
        "| a |/| - |/| - |;              ROW DELIMITER ROW",
        "  | a |/  | :-: |;              ROW DELIMITER",
        "a | b;                          PARAGRAPH",
        "```/- a//``/```/b;              FENCE CODE CODE CODE FENCE_END PARAGRAPH",
        "````/```/````;                  FENCE CODE FENCE_END",
        "```/~~~/```;                    FENCE CODE FENCE_END",
        "~~~ a `b`/c;                    FENCE CODE",
        "``` a `b`/c;                    PARAGRAPH MORE",
        "- ```/  a/  ```/- b;            FENCE CODE FENCE_END ITEM",
        "- ```/  a/b;                    FENCE CODE PARAGRAPH",
        "> ```/> a/b;                    FENCE CODE PARAGRAPH",
        "> a/b/> c//d;                   PARAGRAPH MORE MORE BLANK PARAGRAPH",
        "> a/>/> - b;                    PARAGRAPH BLANK ITEM",
        "    a;                          PARAGRAPH"
      })
  void eachLineIsKnownByWhatItBegins(String text, String kinds) {
    assertEquals(
        kinds,
        MarkdownText.of(text.replace('/', '\n')).lines().stream()
            .map(line -> line.kind().name())
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "- word;                    -;",
        "* a. word;                 *;     a.",
        "+   (iv)  word;            +;     (iv)",
        "> > -\\t12) word;          -;     12)",
        "  - (aa) word;             -;     (aa)",
        "- A. word;                 -;",
        "- no. word;                -;",
        "- a.;                      -;",
        "10. (a) word;              10.;",
        "3) word;                   3);"
      })
  void anItemHasAMarkAndPerhapsALabel(String written, String sign, String label) {
    String text = written.replace("\\t", "\t");
    Line line = MarkdownText.line(text);

    assertTrue(line.isItem());
    assertEquals(sign, line.mark().sign());
    assertEquals(sign, text.substring(line.mark().at(), line.mark().at() + sign.length()));
    assertEquals(label != null, line.isLabelled());
    if (label != null) {
      assertEquals(label, line.mark().label());
      assertEquals("word", text.substring(line.text()));
    }
  }

  /** One alone is a person's initial. */
  @Test
  void capitalsAreLabelsWhereTheyGoUpOneByOne() {
    MarkdownText lettered = MarkdownText.of("- A. one\n- B. two");
    MarkdownText named = MarkdownText.of("- A. Smith\n- J. Brown");

    assertTrue(lettered.lines().stream().allMatch(Line::isLabelled));
    assertEquals("one", lettered.words(lettered.lines().get(0)));
    assertTrue(named.lines().stream().noneMatch(Line::isLabelled));
    assertEquals("A. Smith", named.words(named.lines().get(0)));
  }

  @Test
  void anotherMarkBeginsAnotherList() {
    List<ItemList> lists = MarkdownText.of(
            "- a. one\n  1. under\n\n  more\n- b. two\n* three\n\nwords\n\n* four")
        .lists();

    assertEquals(
        List.of(List.of("a.", "b."), List.of("1."), List.of(), List.of()),
        lists.stream().map(ItemList::labels).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "| a | b |; a,b",
        "|a|b; a,b",
        "| a \\| b | |; a \\| b,''",
        "| a \\\\| b |; a \\\\,b",
        "|; ''"
      })
  void aRowHasCells(String row, String cells) {
    var text = MarkdownText.of(row);

    assertEquals(
        cells.replace("''", ""),
        text.cells(text.lines().get(0)).stream()
            .map(cell -> row.substring(cell.from(), cell.to()))
            .collect(Collectors.joining(",")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\", "a  ", "- a\\", "> a  ", "a\\\\\\"})
  void aBreakIsABackslashOrTwoBlanks(String line) {
    assertTrue(MarkdownText.line(line).isBroken());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\\\", "a ", "  ", "| a \\", "# a  "})
  void nothingElseIsABreak(String line) {
    assertFalse(MarkdownText.line(line).isBroken());
  }

  @Test
  void aBlockIsALineWithThoseThatGoOnWithIt() {
    assertEquals(
        List.of(2, 1, 2),
        MarkdownText.of("one\ntwo\n\n- three\nfour").blocks().stream()
            .map(List::size)
            .toList());
    assertEquals(1, MarkdownText.of("a\nb").lines(Kind.MORE).count());
  }

  @Test
  void linksToClausesAreLedElsewhere() {
    String body = "[one](#a) `[two](#a)` *[three](<#a>)* \\[four](#a)\n\n| [five](#a) | [six](b) |";

    assertEquals(
        "[one](#A) `[two](#a)` *[three](<#A>)* \\[four](#a)\n\n| [five](#A) | [six](b) |",
        MarkdownText.of(body).led(id -> id.toUpperCase(Locale.ROOT)));
  }
}
