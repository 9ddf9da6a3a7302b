package org.clausebook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.SourceText;
import org.junit.jupiter.api.Test;

/** Overlays and layouts laid one over the other. */
final class OverlayTest {
  private static SourceText text(String words) {
    return SourceText.of(words, Location.of(words, 1, 1));
  }

  private static PrintedLine line(String words) {
    return new PrintedLine(text(words), Optional.empty());
  }

  private static Overlay overlay(
      Optional<SourceText> title,
      Map<String, SourceText> wording,
      Optional<List<PrintedLine>> printed) {
    return new Overlay(
        new Overlay.Words(title, Presentation.none(), wording, printed, OverlayTranslation.none()),
        new Overlay.Control(Optional.empty(), Optional.empty(), List.of()),
        List.of(),
        Choices.none(),
        ControlDetails.none(),
        Remarks.none(),
        Languages.none(),
        "overlay");
  }

  @Test
  void theNearestSaysWhatStands() {
    Map<String, SourceText> farWords = new LinkedHashMap<>();
    farWords.put("one", text("far"));
    farWords.put("two", text("far"));
    var far = overlay(Optional.of(text("far")), farWords, Optional.of(List.of(line("far"))));
    var near = overlay(Optional.of(text("near")), Map.of("two", text("near")), Optional.empty());

    Overlay both = near.over(far);

    assertEquals(Optional.of(text("near")), both.title());
    assertEquals(text("far"), both.words().wording().get("one"));
    assertEquals(text("near"), both.words().wording().get("two"));
    assertEquals(Optional.of(List.of(line("far"))), both.printed());
  }

  @Test
  void aLayoutTakesThePlaceOfFilesOfTheSameName() {
    var far = new Layout(
        Map.of("page.ftl", text("far")), Map.of("templates/fonts/A.ttf", FileContent.of("far")));
    var near = new Layout(
        Map.of("page.ftl", text("near")),
        Map.of("councils/_county/fonts/A.ttf", FileContent.of("near")));

    Layout both = near.over(far);

    assertEquals(text("near"), both.text("page.ftl").orElseThrow());
    assertEquals(Map.of("councils/_county/fonts/A.ttf", FileContent.of("near")), both.fonts());
  }
}
