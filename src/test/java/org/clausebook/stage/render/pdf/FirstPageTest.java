package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.clausebook.stage.render.HtmlRenderer;
import org.clausebook.stage.render.Samples;
import org.junit.jupiter.api.Test;

/** A page that is printed for nobody leaves nothing behind. */
final class FirstPageTest {
  @Test
  void aPolicyIsTheSameWhetherTheFirstPageWasPrintedBeforeItOrNot() throws Exception {
    byte[] alone = PdfSamples.pdf(Samples.adopted());
    var renderer = new PdfRenderer(Samples.layout());
    PdfRenderer.prepare();
    renderer.prepareFonts();

    var page = new HtmlRenderer(Samples.layout()).render(Samples.adopted());
    var after = page.then(html -> renderer.render(Samples.adopted(), html));

    assertArrayEquals(alone, after.toOptional().orElseThrow().content().bytes());
  }

  /** A page with a fault would not get as far as to prepare what comes after it. */
  @Test
  void theFirstPageIsPrintedWithTheFontsThatThereAre() {
    var size = new Typefaces(Samples.layout()).lend(FirstPage::print);

    assertEquals(List.of(), size.diagnostics());
    assertTrue(size.toOptional().orElseThrow() > 1000, size::toString);
  }
}
