package org.clausebook.stage.render.pdf;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.text.FileContent;

/** The bytes of a finished PDF. */
final class SavedPdf {
  private SavedPdf() {}

  /**
   * The file, unless it has errors: the letters of the fonts are read only now.
   *
   * @param problems met so far
   */
  static Result<FileContent> of(PDDocument pdf, FontSet fonts, List<Diagnostic> problems) {
    if (problems.stream().anyMatch(Diagnostic::isError)) {
      return Result.failed(problems);
    }
    try {
      var bytes = new ByteArrayOutputStream();
      LibraryWork.run(() -> pdf.save(bytes));
      return Result.of(FileContent.of(bytes.toByteArray()), problems);
    } catch (LibraryWork.Failed failed) {
      List<Diagnostic> damaged = fonts.damaged();
      if (damaged.isEmpty()) {
        throw new IllegalStateException("a PDF could not be written", failed);
      }
      return Result.failed(damaged);
    }
  }
}
