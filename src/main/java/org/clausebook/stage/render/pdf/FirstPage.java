package org.clausebook.stage.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.text.FileContent;

/**
 * A page that nobody reads: the PDF library takes longest over the first page that it prints, so
 * another thread prints this one while the files of the first policy are read.
 */
final class FirstPage {
  private static final String FILE = "first.html";
  private static final String FAMILY = "FAMILY";
  private static final Location NOWHERE = Location.of(FILE);

  private static final class Once {
    static final Result<Integer> PRINTED = print(FontSet.of(List.of()));
  }

  private FirstPage() {}

  /** The page without a font, printed when it is first asked for. */
  static Result<Integer> withoutFonts() {
    return Once.PRINTED;
  }

  /** Prints the page, as far as there are fonts for it; its faults are nobody's. */
  static Result<Integer> print(FontSet fonts) {
    String family = fonts.faces().stream().map(Typeface::family).findFirst().orElse(FAMILY);
    return XhtmlPage.parse(text().replace(FAMILY, family), NOWHERE)
        .then(page -> print(page, fonts));
  }

  private static Result<Integer> print(XhtmlPage page, FontSet fonts) {
    try (var pdf = new PDDocument()) {
      var task = new PageSetter.Task(
          page, Optional.empty(), PdfProfile.UA1, DocumentParts.of(List.of()), Optional.empty());
      List<Diagnostic> problems = new PageSetter(NOWHERE, NOWHERE).set(task, fonts, pdf);
      return SavedPdf.of(pdf, fonts, problems).map(FileContent::size);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String text() {
    try (InputStream in = FirstPage.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not packaged");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
