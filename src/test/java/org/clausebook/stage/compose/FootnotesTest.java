package org.clausebook.stage.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedText;
import org.clausebook.model.text.Wording;
import org.junit.jupiter.api.Test;

class FootnotesTest {
  @Test
  void notesAreCountedThroughTheDocumentInTheOrderOfTheText() {
    List<TracedText> renumbered = Footnotes.renumber(Stream.of(
            "One[^b], two[^a], one again[^b].\n\n[^a]: A\n[^b]: B",
            "None.",
            "Three[^1].\n\n[^1]: C")
        .map(Traced::of)
        .toList());

    assertEquals(
        List.of(
            "One[^1], two[^2], one again[^1].\n\n[^2]: A\n[^1]: B",
            "None.",
            "Three[^3].\n\n[^3]: C"),
        renumbered.stream().map(TracedText::text).toList());
  }

  @Test
  void whatLooksLikeAFootnoteInCodeIsNone() {
    assertEquals(List.of(), check("One[^1].\n\n```\n[^2]\n```\n\n[^1]: A"));
    assertEquals(
        "One[^1].\n\n```\n[^a]\n```\n\n[^1]: A",
        Footnotes.renumber(List.of(Traced.of("One[^a].\n\n```\n[^a]\n```\n\n[^a]: A")))
            .get(0)
            .text());
    assertEquals(List.of(), check("Notes are written `[^1]`."));
  }

  @Test
  void aNoteMayBeInAQuotation() {
    assertEquals(List.of(), check("> One[^1].\n>\n> [^1]: A"));
  }

  private static List<String> check(String body) {
    var problems = new ArrayList<Diagnostic>();
    Footnotes.check(Wording.of(SourceText.of(body, Location.of("clauses/n.yaml", 1, 1))), problems);
    return problems.stream().map(Diagnostic::message).toList();
  }
}
