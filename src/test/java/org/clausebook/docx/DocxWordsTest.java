package org.clausebook.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.PrintedPolicy;
import org.clausebook.model.document.Format;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A Word file has the words, numbers and references of the PDF, in the same order. */
@Tag("slow")
final class DocxWordsTest {
  static List<PrintedPolicy> policies() {
    return DocxSamples.policies();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void itHasTheWordsOfThePdf(PrintedPolicy policy) {
    List<String> pdf = ShownWords.ofPdf(policy);
    List<String> word = ShownWords.ofWord(policy.in(Format.DOCX));

    assertEquals(Optional.empty(), ShownWords.difference(pdf, word));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void itHasNoFaults(PrintedPolicy policy) {
    assertEquals(
        List.of(), new DocxCheck(Set.of()).faults(policy.in(Format.DOCX).bytes()));
  }
}
