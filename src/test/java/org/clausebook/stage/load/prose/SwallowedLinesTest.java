package org.clausebook.stage.load.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwallowedLinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "- one;/- two./The Clerk decides.",
        "- one/- two/The Clerk decides on every other day.",
        "1. one./${council.term} decides.",
        "- **one.**/**Then** two.",
        "- one:/  - two./The Clerk decides."
      })
  void aSentenceUnderAListIsAParagraph(String text) {
    assertEquals(1, check(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- one/goes on",
        "- one is what is written on a line that is as long as any here is, said the/Town Clerk",
        "- one./  The item goes on.",
        "- one.//The Clerk decides.",
        "- one./| a | b |",
        "- one./> Quoted.",
        "- write to/${council.contacts.helpdesk}",
        "The Clerk./Decides."
      })
  void aWrappedItemIsNone(String text) {
    assertEquals(0, check(text));
  }

  private static int check(String text) {
    var problems = new ArrayList<Diagnostic>();
    var source = SourceText.of(text.replace('/', '\n'), Location.of("clauses/n.yaml", 1, 1));
    SwallowedLines.check(source, MarkdownText.of(source.value()), problems);
    return problems.size();
  }
}
