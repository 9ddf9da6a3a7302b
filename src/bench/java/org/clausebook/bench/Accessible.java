package org.clausebook.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import org.clausebook.stage.render.pdf.PdfConformance;
import org.clausebook.stage.render.pdf.PdfConformance.Verdict;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says of a file: whether it is PDF/UA-1, and otherwise how far from it. */
final class Accessible {
  static {
    // It logs each oddity of each file.
    LogManager.getLogManager().reset();
  }

  private Accessible() {}

  static String of(Path pdf) {
    try {
      Verdict verdict = PdfConformance.verdicts(Files.readAllBytes(pdf)).stream()
          .filter(v -> v.standard() == PDFAFlavour.PDFUA_1)
          .findFirst()
          .orElseThrow();
      return verdict.broken().isEmpty()
          ? "yes"
          : "no: %,d failures, rules broken: %d"
              .formatted(verdict.failures().size(), verdict.broken().size());
    } catch (Exception fault) {
      throw new IllegalStateException("veraPDF cannot read " + pdf, fault);
    }
  }
}
