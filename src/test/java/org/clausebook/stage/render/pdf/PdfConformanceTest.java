package org.clausebook.stage.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.clausebook.model.BulletStyle;
import org.clausebook.model.HeadingStyle;
import org.clausebook.model.NumberingScheme;
import org.clausebook.model.Presentation;
import org.clausebook.model.Presentation.Citations;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.stage.render.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfConformanceTest {
  @Test
  void anAdoptedPolicyIsAccessibleAndArchivable() throws Exception {
    byte[] pdf = PdfSamples.pdf(Samples.adopted());

    assertEquals(List.of(), PdfConformance.failures(pdf));
  }

  @Test
  void aDraftIsAccessibleAndArchivable() throws Exception {
    byte[] pdf = PdfSamples.pdf(Samples.draft());

    assertEquals(List.of(), PdfConformance.failures(pdf));
  }

  @Test
  void everyKindOfMarkdownIsAccessibleAndArchivable() throws Exception {
    byte[] pdf = PdfSamples.pdf(Samples.draftWith("""
                See [the council's site](https://example.org/keys) or <https://example.org>, and \
                `code`, **bold**, *italic* and ***both***.

                > A quotation.

                ### A heading

                1. one
                   - two
                     - a. three

                ---

                    as it is typed

                Table: Records and periods

                | | Kept for |
                | --- | ---: |
                | **Minutes** | ever[^1] |
                | **Plans** | 6 years |

                Term
                : First definition
                : Second definition

                - (a) one
                  - (i) two

                  - (ii) three
                - (b) four

                Call [01632 960001](tel:+441632960001), or see [clause 1](#keys).

                [^1]: Local Government Act 1972.
                """));

    assertEquals(List.of(), PdfConformance.failures(pdf));
  }

  @ParameterizedTest
  @EnumSource(NumberingScheme.class)
  void everySchemeIsAccessibleAndArchivable(NumberingScheme scheme) throws Exception {
    var presentation = new Presentation(
        Optional.of(scheme),
        Optional.empty(),
        Optional.of(HeadingStyle.CAPITALS),
        Optional.of(BulletStyle.DASHES),
        Citations.NONE);

    byte[] pdf = PdfSamples.pdf(Samples.draftWith(
        "1.1 Text:\n\n- a dash\n  - another\n\n1.2 Text:\n\n- loose\n\n- list", presentation));

    assertEquals(List.of(), PdfConformance.failures(pdf));
  }

  @Test
  void theValidatorWouldFindAMissingTitle() throws Exception {
    PolicyDocument document = Samples.draft();
    String pdf = new String(PdfSamples.pdf(document), StandardCharsets.ISO_8859_1);

    byte[] broken = pdf.replace("<dc:title>", "<dc:tight>")
        .replace("</dc:title>", "</dc:tight>")
        .getBytes(StandardCharsets.ISO_8859_1);

    assertNotEquals(List.of(), PdfConformance.failures(broken));
  }
}
