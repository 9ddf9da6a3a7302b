package org.clausebook.stage.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.clausebook.model.text.TracedText;
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
}
