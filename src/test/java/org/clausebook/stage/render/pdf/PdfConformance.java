package org.clausebook.stage.render.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks a validator whether a PDF is accessible (PDF/UA-1) and archivable (PDF/A-2a). */
public final class PdfConformance {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfConformance() {}

  /**
   * What one of the two standards says of a file.
   *
   * @param rules how many it has
   * @param broken those that the file does not meet
   * @param failures each place where one of them is not met
   */
  public record Verdict(
      PDFAFlavour standard, int rules, Set<String> broken, List<String> failures) {}

  /** What each of the two newer standards finds wrong: PDF/UA-2 and PDF/A-4. */
  public static List<String> newerFailures(byte[] pdf) throws Exception {
    return verdicts(pdf, List.of(PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4)).stream()
        .flatMap(verdict -> verdict.failures().stream())
        .toList();
  }

  /** What each of the two standards finds wrong. */
  public static List<String> failures(byte[] pdf) throws Exception {
    return verdicts(pdf).stream()
        .flatMap(verdict -> verdict.failures().stream())
        .toList();
  }

  /** What each of the two standards says. */
  public static List<Verdict> verdicts(byte[] pdf) throws Exception {
    return verdicts(pdf, List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A));
  }

  private static List<Verdict> verdicts(byte[] pdf, List<PDFAFlavour> flavours) throws Exception {
    var verdicts = new ArrayList<Verdict>();
    for (PDFAFlavour flavour : flavours) {
      try (var parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        var result = validator.validate(parser);
        List<TestAssertion> failed = result.getTestAssertions().stream()
            .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
            .toList();
        verdicts.add(new Verdict(
            flavour,
            result.getValidationProfile().getRules().size(),
            failed.stream()
                .map(assertion -> assertion.getRuleId().toString())
                .collect(Collectors.toCollection(TreeSet::new)),
            failed.stream()
                .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                .toList()));
      }
    }
    return verdicts;
  }
}
