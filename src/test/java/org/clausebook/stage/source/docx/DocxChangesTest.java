package org.clausebook.stage.source.docx;

import static org.clausebook.stage.source.docx.DocxInTest.definition;
import static org.clausebook.stage.source.docx.DocxInTest.level;
import static org.clausebook.stage.source.docx.DocxInTest.list;
import static org.clausebook.stage.source.docx.DocxInTest.paragraph;
import static org.clausebook.stage.source.docx.DocxInTest.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clausebook.stage.source.Shown;
import org.clausebook.stage.source.block.TrackedChanges;
import org.junit.jupiter.api.Test;

final class DocxChangesTest {
  private static final String DELETED =
      "<w:del w:author='Ann'><w:r><w:delText xml:space='preserve'>old </w:delText></w:r></w:del>";
  private static final String INSERTED = "<w:ins w:author='Bob'>" + run("new ") + "</w:ins>";

  private static String accepted(DocxInTest file) {
    return Shown.blocks(Shown.read("x", file.bytes(), TrackedChanges.ACCEPT));
  }

  private static String rejected(DocxInTest file) {
    return Shown.blocks(Shown.read("x", file.bytes(), TrackedChanges.REJECT));
  }

  @Test
  void byDefaultAFileWithChangesIsRefusedWithTheChoice() {
    var file = DocxInTest.of("<w:p>" + run("The ") + DELETED + INSERTED + run("rule") + "</w:p>");

    assertEquals("""
            this file holds 2 tracked changes by Ann, Bob
              hint: add '--changes accept' to import the text with them, or '--changes reject' without
            """, Shown.blocks(file.bytes()));
  }

  @Test
  void acceptedAndRejectedAreTheTwoTexts() {
    var file = DocxInTest.of("<w:p>" + run("The ") + DELETED + INSERTED + run("rule") + "</w:p>");

    assertEquals("PARAGRAPH 'The new rule'\n", accepted(file));
    assertEquals("PARAGRAPH 'The old rule'\n", rejected(file));
    assertEquals(
        "CHANGE: 2 tracked changes by Ann, Bob were rejected\n",
        Shown.remarks(Shown.read("x", file.bytes(), TrackedChanges.REJECT)));
  }

  @Test
  void aParagraphWhoseMarkIsGoneGoesOnInTheNext() {
    var joined = DocxInTest.of(
        paragraph("<w:rPr><w:del w:author='Ann'/></w:rPr>", "One "), paragraph("two."));
    var split = DocxInTest.of(
        paragraph("<w:rPr><w:ins w:author='Ann'/></w:rPr>", "One "), paragraph("two."));

    assertEquals("PARAGRAPH 'One two.'\n", accepted(joined));
    assertEquals("PARAGRAPH 'One'\nPARAGRAPH 'two.'\n", rejected(joined));
    assertEquals("PARAGRAPH 'One'\nPARAGRAPH 'two.'\n", accepted(split));
    assertEquals("PARAGRAPH 'One two.'\n", rejected(split));
  }

  @Test
  void aDeletedParagraphIsNotCounted() {
    String numbered = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>";
    var file = DocxInTest.of(
            paragraph(numbered, "one"),
            "<w:p><w:pPr>" + numbered + "<w:rPr><w:del w:author='Ann'/></w:rPr></w:pPr>" + DELETED
                + "</w:p>",
            paragraph(numbered, "three"))
        .with("numbering", definition(0, level(0, "decimal", "%1.", "")) + list(1, 0, ""));

    assertEquals("ITEM 1 counted 1. 'one'\nITEM 1 counted 2. 'three'\n", accepted(file));
    assertEquals(
        "ITEM 1 counted 1. 'one'\nITEM 1 counted 2. 'old'\nITEM 1 counted 3. 'three'\n",
        rejected(file));
  }

  @Test
  void aMovedParagraphIsReadOnce() {
    var file = DocxInTest.of(
        paragraph("first"),
        "<w:p><w:pPr><w:rPr><w:moveTo w:author='Ann'/></w:rPr></w:pPr><w:moveTo w:author='Ann'>"
            + run("moved") + "</w:moveTo></w:p>",
        paragraph("second"),
        "<w:p><w:pPr><w:rPr><w:moveFrom w:author='Ann'/></w:rPr></w:pPr><w:moveFrom w:author='Ann'>"
            + run("moved") + "</w:moveFrom></w:p>",
        paragraph("third"));

    assertEquals(
        "PARAGRAPH 'first'\nPARAGRAPH 'moved'\nPARAGRAPH 'second'\nPARAGRAPH 'third'\n",
        accepted(file));
    assertEquals(
        "PARAGRAPH 'first'\nPARAGRAPH 'second'\nPARAGRAPH 'moved'\nPARAGRAPH 'third'\n",
        rejected(file));
  }

  @Test
  void rowsComeAndGoWithTheirMarks() {
    String row = "<w:tr><w:trPr>%s</w:trPr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";
    var file = DocxInTest.of("<w:tbl>"
        + row.replaceFirst("%s", "")
            .replaceFirst("%s", paragraph("a"))
            .replaceFirst("%s", paragraph("b"))
        + row.replaceFirst("%s", "<w:ins w:author='Ann'/>")
            .replaceFirst("%s", paragraph("c"))
            .replaceFirst("%s", paragraph("d"))
        + "</w:tbl>");

    assertEquals("TABLE [[a, b], [c, d]]\n", accepted(file));
    assertEquals("TABLE [[a, b]]\n", rejected(file));
  }

  @Test
  void whatOnlyLooksOtherwiseAsksForNoChoice() {
    var file = DocxInTest.of(
        "<w:p><w:pPr><w:outlineLvl w:val='0'/><w:pPrChange w:author='Ann'><w:pPr/></w:pPrChange></w:pPr>"
            + run("Purpose") + "</w:p>",
        paragraph("Words."));

    assertEquals("HEADING 1 'Purpose'\nPARAGRAPH 'Words.'\n", Shown.blocks(file.bytes()));
    assertEquals("PARAGRAPH 'Purpose'\nPARAGRAPH 'Words.'\n", rejected(file));
  }
}
