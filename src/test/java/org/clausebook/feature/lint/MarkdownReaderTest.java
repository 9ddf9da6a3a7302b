package org.clausebook.feature.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.NamedText;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules read of a body: its words without the marks around them. */
final class MarkdownReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "One *two*.//- a. three/- four;      PARAGRAPH One two., ITEM three, ITEM four",
        "- A. one/- B. two;                  ITEM one, ITEM two",
        "- A. Smith;                         ITEM A. Smith",
        "3.1 One.//3.2 Two.;                 PARAGRAPH One., PARAGRAPH Two.",
        "> - one/> - two;                    ITEM one, ITEM two",
        "one\\/two  /three//four;            PARAGRAPH one two three, PARAGRAPH four",
        "Table: One//| a | |/|-|-|/| b \\| c |; PARAGRAPH One, CELL a, CELL b | c",
        "> | a |/> | - |/> | b |;            CELL a, CELL b",
        "one[^1]//[^1]:two;                  PARAGRAPH one, NOTE two",
        "Term/: one;                         PARAGRAPH Term, PARAGRAPH one",
        "one//* * *//two;                    PARAGRAPH one, PARAGRAPH two",
        "```/- one/```;                      PARAGRAPH - one",
        "```/_one_/```;                      PARAGRAPH _one_",
        "one `*two*` three;                  PARAGRAPH one *two* three",
        "one [two *three*](#four) five;      PARAGRAPH one two three five",
        "one <mailto:a@b.c> [two];           PARAGRAPH one mailto:a@b.c [two]"
      })
  void isInBlocks(String body, String read) {
    var source = SourceText.of(body.replace('/', '\n'), Location.of("c.yaml", 1, 1));

    assertEquals(
        read,
        MarkdownReader.read(new NamedText("body", TracedText.of(source))).stream()
            .map(text -> text.kind() + " " + text.text())
            .collect(Collectors.joining(", ")));
  }
}
