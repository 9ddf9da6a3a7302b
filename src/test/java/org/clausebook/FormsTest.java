package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.render.pdf.PdfConformance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people fill in by hand, in each format. */
final class FormsTest {
  private static final PolicyKey DOGS = new PolicyKey("borwen", "dogs");

  private static final String FORM = """
      leads:
        heading: A form
        body: |
          Tick what you want:

          - [ ] a lead;
          - [ ] a bowl, [ ] full or [ ] empty.

          Table: About you

          | Question | Answer |
          |---|---|
          | **Name** | ____ |
          | **Address** | ______<br>______<br>______ |
          | **Member?** | [ ] Yes [ ] No |

          Signed:

          ________
      """;

  @TempDir
  Path folder;

  @BeforeEach
  void write() {
    form(folder);
  }

  private static void form(Path folder) {
    SamplePolicy.in(folder).layouts().clauses(FORM);
  }

  private FileContent rendered(Format format) {
    return Clausebook.open(folder)
        .render(List.of(DOGS), EnumSet.of(format))
        .toOptional()
        .orElseThrow()
        .get(0)
        .content();
  }

  @Test
  void aCellOfUnderscoresIsRoomToWriteInAsHighAsItsLines() {
    String page = rendered(Format.HTML).text();

    assertTrue(page.contains("<th scope=\"row\">Name</th><td class=\"write lines-1\"></td>"), page);
    assertTrue(page.contains("<td class=\"write lines-3\"></td>"), page);
  }

  @Test
  void aBoxIsThereForEyesAndForScreenReaders() {
    String page = rendered(Format.HTML).text();
    String box = "<span class=\"box\" role=\"img\" aria-label=\"\u2610\"></span> ";

    assertTrue(page.contains("<ul class=\"boxes\">\n<li>" + box + "a lead;</li>"), page);
    assertTrue(page.contains(box + "full or " + box + "empty."), page);
    assertTrue(page.contains("<td>" + box + "Yes " + box + "No</td>"), page);
  }

  @Test
  void aFragmentHasTheSignForABox() {
    String fragment = rendered(Format.FRAGMENT).text();

    assertTrue(fragment.contains("\u2610 a lead;"), fragment);
  }

  @Test
  void markdownIsAsItIsTyped() {
    String markdown = rendered(Format.MARKDOWN).text();

    assertTrue(markdown.contains("- [ ] a lead;"), markdown);
    assertTrue(markdown.contains("| **Name** | ____ |"), markdown);
  }

  @Test
  void aPolicyWithoutAFormHasNoStylesForOne() {
    SamplePolicy.in(folder);

    assertFalse(rendered(Format.HTML).text().contains("td.write"));
  }

  @Test
  @Tag("slow")
  void thePdfStaysAccessible() throws Exception {
    assertEquals(List.of(), PdfConformance.failures(rendered(Format.PDF).bytes()));
  }
}
