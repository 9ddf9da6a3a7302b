package org.clausebook.stage.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.FileContent;
import org.junit.jupiter.api.Test;

final class FormatRenderersTest {
  private final List<String> made = new ArrayList<>();
  private final FormatRenderers<String> renderers = FormatRenderers.<String>none()
      .with(Format.PDF, (subject, page) -> page.get().then(html -> made(Format.PDF, subject)))
      .with(Format.HTML, (subject, page) -> made(Format.HTML, subject))
      .with(Format.MARKDOWN, (subject, page) -> made(Format.MARKDOWN, subject));

  private Result<Rendition> made(Format format, String subject) {
    made.add(format.word());
    return Result.ok(new Rendition(format, "a/b." + format.extension(), FileContent.of(subject)));
  }

  private List<Format> formats(Set<Format> wanted) {
    return renderers.render("text", wanted).toOptional().orElseThrow().stream()
        .map(Rendition::format)
        .toList();
  }

  @Test
  void formatsComeInTheirOrderAndThePageIsMadeOnce() {
    assertEquals(
        List.of(Format.MARKDOWN, Format.HTML, Format.PDF),
        formats(EnumSet.of(Format.PDF, Format.HTML, Format.MARKDOWN)));
    assertEquals(List.of("md", "html", "pdf"), made);
  }

  @Test
  void aPageIsMadeForAnotherFormatThoughNobodyAskedForIt() {
    assertEquals(List.of(Format.PDF), formats(EnumSet.of(Format.PDF)));
    assertEquals(List.of("html", "pdf"), made);
  }

  @Test
  void whatNeedsNoPageMakesNone() {
    assertEquals(List.of(Format.MARKDOWN), formats(EnumSet.of(Format.MARKDOWN)));
    assertEquals(List.of("md"), made);
  }

  @Test
  void aMistakeInThePageIsReportedOnce() {
    var mistake = Diagnostic.error(Location.of("a.ftl", 1, 1), "wrong", "mend it");

    Result<List<Rendition>> result = renderers
        .with(Format.HTML, (subject, page) -> Result.failed(mistake))
        .render("text", EnumSet.of(Format.HTML, Format.PDF));

    assertEquals(List.of(mistake), result.diagnostics());
  }

  /** Never in silence: no file would be there, and no mistake. */
  @Test
  void aFormatWithoutARendererIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> renderers.render("text", EnumSet.of(Format.HTML, Format.PDF_UA2)));
  }
}
