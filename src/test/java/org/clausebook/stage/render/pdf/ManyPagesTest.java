package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.render.Samples;
import org.junit.jupiter.api.Test;

/** What a renderer keeps from one page for the next. */
class ManyPagesTest {
  private static final String FONT = "body { font-family: 'Source Sans 3' } ";

  private final PdfRenderer renderer = new PdfRenderer(Samples.layout());

  @Test
  void aFaultInTheStylesIsReportedForEachPage() {
    Result<Rendition> first = print(renderer, FONT + "p { margn: 0 }", "one");
    Result<Rendition> second = print(renderer, FONT + "p { margn: 0 }", "two");

    assertEquals(1, first.diagnostics().size(), first::toString);
    assertEquals(first.diagnostics(), second.diagnostics());
  }

  @Test
  void thePagesBeforeChangeNoByte() {
    String small = FONT + "p { font-size: 9pt }";
    String bold = FONT + "p { font-size: 12pt; font-weight: bold }";
    String words = "The clerk keeps the records of the council. ".repeat(40);
    print(renderer, small, words);
    print(renderer, bold, words);

    assertArrayEquals(
        bytes(print(new PdfRenderer(Samples.layout()), bold, words)),
        bytes(print(renderer, bold, words)));
    assertArrayEquals(
        bytes(print(new PdfRenderer(Samples.layout()), small, words)),
        bytes(print(renderer, small, words)));
  }

  private static Result<Rendition> print(PdfRenderer renderer, String styles, String words) {
    String page = "<!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml' lang='en-GB'><head>"
        + "<title>Sample</title><style>" + styles + "</style></head><body><main><p>" + words
        + "</p></main></body></html>";
    return renderer.render(
        Samples.draft(), new Rendition(Format.HTML, "a/b.html", FileContent.of(page)));
  }

  private static byte[] bytes(Result<Rendition> printed) {
    return printed.toOptional().orElseThrow().content().bytes();
  }
}
