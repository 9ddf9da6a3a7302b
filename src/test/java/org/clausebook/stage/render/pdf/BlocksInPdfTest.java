package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.approvaltests.Approvals;
import org.clausebook.stage.render.Samples;
import org.junit.jupiter.api.Test;

class BlocksInPdfTest {
  private static final String BODY = """
      Keys are kept by the Clerk[^1], as [clause 1](#keys) says.

      Key
      : What opens a lock.

      > No key is lent.

      - (a) the hall;
        - (i) front door
        - (ii) back door
      - (b) the shed

      - i. roman

      Table: Where the keys are

      | Key | Hooks |
      | --- | ---: |
      | **Hall** | 2 |

      [^1]: Ring [01632 960001](tel:+441632960001).""";

  @Test
  void aScreenReaderIsToldEveryBlockInOrder() throws Exception {
    List<String> tags = PdfTag.of(PdfSamples.pdf(Samples.draftWith(BODY))).lines();

    Approvals.verify(String.join("\n", tags));
  }

  @Test
  void everyLinkIsDescribed() throws Exception {
    try (PDDocument document = Loader.loadPDF(PdfSamples.pdf(Samples.draftWith(BODY)))) {
      List<String> links = document.getPage(0).getAnnotations().stream()
          .map(PDAnnotation::getContents)
          .filter(Objects::nonNull)
          .toList();

      assertEquals(List.of("Note 1", "clause 1", "Mark of note 1", "01632 960001"), links);
    }
  }
}
