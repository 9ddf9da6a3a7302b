package org.clausebook.stage.source.docx;

import static org.clausebook.stage.source.docx.DocxInTest.definition;
import static org.clausebook.stage.source.docx.DocxInTest.item;
import static org.clausebook.stage.source.docx.DocxInTest.level;
import static org.clausebook.stage.source.docx.DocxInTest.list;
import static org.clausebook.stage.source.docx.DocxInTest.paragraph;
import static org.clausebook.stage.source.docx.DocxInTest.run;
import static org.clausebook.stage.source.docx.DocxInTest.style;
import static org.clausebook.stage.source.docx.DocxInTest.styled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.clausebook.stage.source.Shown;
import org.clausebook.stage.source.block.TrackedChanges;
import org.junit.jupiter.api.Test;

final class DocxSourceTest {
  private static final String BULLETS =
      definition(0, level(0, "bullet", "•", ""), level(1, "lowerLetter", "(%2)", ""))
          + list(1, 0, "");

  private static String blocks(DocxInTest file) {
    return Shown.blocks(file.bytes());
  }

  @Test
  void headingsAreKnownByOutlineLevelNameAndWhatTheyAreBasedOn() {
    var file = DocxInTest.of(
            styled("Titel", "Grants"),
            styled("berschrift1", "Purpose"),
            styled("Own", "Aims"),
            styled("Deep", "Clubs"),
            paragraph("<w:outlineLvl w:val='2'/>", "Terms"),
            styled("Body", "Words."),
            styled("Heading4", "No such style"))
        .with(
            "styles",
            style("Titel", "Title", "")
                + style("berschrift1", "heading 1", "")
                + style("Own", "Ambridge Clause", "<w:basedOn w:val='Mid'/>")
                + style("Mid", "Mid", "<w:basedOn w:val='berschrift1'/>")
                + style("Deep", "Clause Two", "<w:pPr><w:outlineLvl w:val='1'/></w:pPr>")
                + style(
                    "Body",
                    "Body",
                    "<w:basedOn w:val='berschrift1'/><w:pPr><w:outlineLvl w:val='9'/></w:pPr>"));

    assertEquals("""
        HEADING 'Grants'
        HEADING 1 'Purpose'
        HEADING 1 'Aims'
        HEADING 2 'Clubs'
        HEADING 3 'Terms'
        PARAGRAPH 'Words.'
        HEADING 4 'No such style'
        """, blocks(file));
  }

  @Test
  void stylesThatAreBasedOnEachOtherEndSomewhere() {
    var file = DocxInTest.of(styled("A", "Words."))
        .with(
            "styles",
            style("A", "A", "<w:basedOn w:val='B'/>") + style("B", "B", "<w:basedOn w:val='A'/>"));

    assertEquals("PARAGRAPH 'Words.'\n", blocks(file));
  }

  @Test
  void aWholeSentenceInTheStyleOfAHeadingIsANumberedParagraph() {
    String sentence =
        "The Council shall give grants to clubs that have asked for one by the end of May.";
    var file = DocxInTest.of(styled("H", "Grants"), styled("H", sentence))
        .with(
            "styles",
            style("H", "heading 1", "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>"))
        .with("numbering", definition(0, level(0, "decimal", "%1.1", "")) + list(1, 0, ""));

    var read = Shown.read("x", file.bytes(), TrackedChanges.ASK);

    assertEquals(
        "HEADING 1 counted 1.1 'Grants'\nPARAGRAPH counted 2.1 '" + sentence + "'\n",
        Shown.blocks(read));
    assertEquals(
        "GUESS paragraph 2: a sentence has the style of a heading; it was taken for a paragraph\n",
        Shown.remarks(read));
  }

  @Test
  void boldParagraphsAreHeadingsWhereNoStyleOfOneIsUsed() {
    var file = DocxInTest.of(
        "<w:p>" + run("<w:b/>", "Grants Policy") + "</w:p>",
        "<w:p>" + run("<w:b/>", "1. Purpose") + "</w:p>",
        paragraph("The Council gives grants."),
        "<w:p>" + run("<w:u w:val='single'/>", "2. Who") + "</w:p>",
        "<w:p>" + run("<w:b/>", "Clubs") + run(" may ask.") + "</w:p>",
        "<w:p>" + run("<w:b/>", "This is important.") + "</w:p>");

    var read = Shown.read("x", file.bytes(), TrackedChanges.ASK);

    assertEquals("""
        HEADING 'Grants Policy'
        HEADING 1 typed 1. 'Purpose'
        PARAGRAPH 'The Council gives grants.'
        HEADING 1 typed 2. 'Who'
        PARAGRAPH '**Clubs** may ask.'
        PARAGRAPH '**This is important.**'
        """, Shown.blocks(read));
    assertTrue(Shown.remarks(read).startsWith("GUESS: no style of a heading is used"));
  }

  @Test
  void listsTypedAndCountedKeepTheirDepth() {
    var file = DocxInTest.of(
            item(1, 0, "one"),
            item(1, 1, "two"),
            "<w:p><w:r><w:t>(a)</w:t><w:tab/><w:t>three</w:t></w:r></w:p>",
            "<w:p><w:pPr><w:ind w:left='720'/></w:pPr>" + run("(i) four") + "</w:p>",
            "<w:p><w:r><w:t>1.1</w:t><w:tab/><w:t>five</w:t></w:r></w:p>",
            paragraph("•\u00A0six"))
        .with("numbering", BULLETS);

    assertEquals("""
        ITEM 1 counted • 'one'
        ITEM 2 counted (a) 'two'
        ITEM 1 typed (a) 'three'
        ITEM 2 typed (i) 'four'
        PARAGRAPH typed 1.1 'five'
        ITEM 1 typed • 'six'
        """, blocks(file));
  }

  @Test
  void wordsKeepTheirMarksAndSignsTheirMeaning() {
    var file = DocxInTest.of(
        "<w:p>" + run("Use ") + run("<w:b/>", "strong ") + run("<w:i/>", "words") + run(", e")
            + "<w:r><w:noBreakHyphen/><w:t>mail, co</w:t><w:softHyphen/><w:t>operate * now</w:t><w:br/><w:t>next</w:t></w:r>"
            + "<w:r><w:sym w:font='Wingdings' w:char='F0FC'/><w:sym w:font='Ours' w:char='F041'/></w:r></w:p>");

    var read = Shown.read("x", file.bytes(), TrackedChanges.ASK);

    assertEquals(
        "PARAGRAPH 'Use **strong** *words*, e-mail, cooperate \\* now<br>next✓\uFFFD'\n",
        Shown.blocks(read));
    assertEquals(
        "UNREAD paragraph 1: a sign of the font 'Ours' has no letter (F041)\n",
        Shown.remarks(read));
  }

  @Test
  void fieldsShowTheirResultsAndLead() {
    String field =
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> %s </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + run("%s")
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    var file = DocxInTest.of(
            "<w:p><w:bookmarkStart w:id='1' w:name='who'/><w:bookmarkStart w:id='2' w:name='_GoBack'/>"
                + run("See ")
                + String.format(java.util.Locale.ROOT, field, "REF who \\r \\h", "3.1")
                + run(", ")
                + String.format(
                    java.util.Locale.ROOT, field, "HYPERLINK \"https://example.org/a(b)\"", "page")
                + run(", ") + "<w:hyperlink r:id='l'>" + run("site") + "</w:hyperlink>"
                + "<w:fldSimple w:instr=' DATE '>" + run(" today") + "</w:fldSimple></w:p>")
        .leadingTo("l", "https://example.org/");

    assertEquals(
        "PARAGRAPH 'See [3.1](#who), [page](https://example.org/a\\(b\\)), [site](https://example.org/) today' @who\n",
        blocks(file));
  }

  @Test
  void whatAFieldIsToDoIsNotShownEvenWhereAnotherFieldIsInIt() {
    String begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
    String then = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
    String end = "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    var file = DocxInTest.of("<w:p>" + begin + "<w:r><w:instrText>IF </w:instrText></w:r>" + begin
        + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + then + run("7") + end + then + run("seven")
        + end + "</w:p>");

    assertEquals("PARAGRAPH 'seven'\n", blocks(file));
  }

  @Test
  void hyphensThatDoNotBreakAreHyphensAndSoftOnesNothing() {
    assertEquals(
        "PARAGRAPH 'e-mail and cooperate'\n",
        blocks(DocxInTest.of(paragraph("e\u2011mail and co\u00ADoperate"))));
  }

  @Test
  void emphasisThatTheDialectCannotReadIsLeftOut() {
    var file = DocxInTest.of("<w:p>" + run("sub") + run("<w:b/>", "(one)") + run("two") + "</w:p>");

    assertEquals("PARAGRAPH 'sub(one)two'\n", blocks(file));
  }

  @Test
  void linksIntoTheFileAreItsContents() {
    String link = "<w:p><w:hyperlink w:anchor='a'>" + run("1. Purpose") + "</w:hyperlink></w:p>";

    assertEquals(
        "CONTENTS 'Contents'\nCONTENTS typed 1. 'Purpose'\nPARAGRAPH 'Words.'\n",
        blocks(DocxInTest.of(paragraph("Contents"), link, paragraph("Words."))));
  }

  @Test
  void aTableOfContentsIsNoText() {
    var file = DocxInTest.of(
            "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>TOC \\o</w:instrText><w:fldChar w:fldCharType='separate'/></w:r>"
                + "<w:r><w:t>1.</w:t><w:tab/><w:t>Purpose</w:t><w:tab/><w:t>3</w:t></w:r></w:p>",
            "<w:p>" + run("2. Who\t4") + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
            styled("V1", "Annex\t9"),
            paragraph("Words."))
        .with("styles", style("V1", "toc 1", ""));

    assertEquals("""
        CONTENTS typed 1. 'Purpose'
        CONTENTS typed 2. 'Who'
        CONTENTS 'Annex'
        PARAGRAPH 'Words.'
        """, blocks(file));
  }

  @Test
  void tablesAreRowsOfAsManyCellsAsTheWidest() {
    String cell = "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>";
    var file = DocxInTest.of(
        "<w:tbl><w:tr>" + cell(cell, "<w:gridSpan w:val='2'/>", paragraph("Both"))
            + cell(cell, "", paragraph("Last")) + "</w:tr><w:tr>"
            + cell(cell, "<w:vMerge w:val='restart'/>", paragraph("a") + paragraph("b"))
            + cell(
                cell,
                "",
                "<w:tbl><w:tr>" + cell(cell, "", paragraph("x")) + cell(cell, "", paragraph("y"))
                    + "</w:tr></w:tbl>" + paragraph(""))
            + "</w:tr><w:tr>" + cell(cell, "<w:vMerge/>", paragraph(""))
            + cell(cell, "", paragraph("c"))
            + "</w:tr></w:tbl>",
        "<w:tbl><w:tr>" + cell(cell, "", paragraph("A frame.") + item(1, 0, "an item"))
            + "</w:tr></w:tbl>");

    assertEquals("""
        TABLE [[Both, , Last], [a<br>b, x y, ], [, c, ]]
        PARAGRAPH 'A frame.'
        ITEM 1 counted • 'an item'
        """, blocks(file.with("numbering", BULLETS)));
  }

  private static String cell(String form, String properties, String words) {
    return String.format(java.util.Locale.ROOT, form, properties, words);
  }

  @Test
  void notesCommentsHeadsAndFeetAreBlocksOfTheirOwn() {
    var file = DocxInTest.of(
            "<w:p>" + run("Given")
                + "<w:r><w:footnoteReference w:id='2'/><w:endnoteReference w:id='2'/>"
                + "<w:commentReference w:id='0'/></w:r></w:p>",
            "<w:sectPr><w:headerReference w:type='first' r:id='header'/><w:footerReference w:type='default' r:id='footer'/></w:sectPr>")
        .with(
            "footnotes",
            "<w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r>" + run(" By us.")
                + "</w:p></w:footnote>")
        .with("endnotes", "<w:endnote w:id='2'>" + paragraph("In May.") + "</w:endnote>")
        .with(
            "comments", "<w:comment w:id='0' w:author='Ann'>" + paragraph("Why?") + "</w:comment>")
        .with("header", paragraph("Ambridge"))
        .with("footer", paragraph("Page 1"));

    var read = Shown.read("x", file.bytes(), TrackedChanges.ASK);

    assertEquals("""
        RUNNING 'Ambridge'
        PARAGRAPH 'Given[^1][^2]'
        COMMENT 'Why?'
        NOTE counted 1 'By us.'
        NOTE counted 2 'In May.'
        RUNNING 'Page 1'
        """, Shown.blocks(read));
    assertEquals("COMMENT paragraph 1: 'Ann' commented: 'Why?'\n", Shown.remarks(read));
  }

  @Test
  void hiddenWordsAreToldAndNotRead() {
    var read = Shown.read(
        "x",
        DocxInTest.of("<w:p>" + run("Seen") + run("<w:vanish/>", " not seen") + "</w:p>")
            .bytes(),
        TrackedChanges.ASK);

    assertEquals("PARAGRAPH 'Seen'\n", Shown.blocks(read));
    assertEquals("HIDDEN paragraph 1: these words are hidden: ' not seen'\n", Shown.remarks(read));
  }

  @Test
  void textBoxesAndPicturesFollowTheirParagraph() {
    String box =
        "<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + paragraph("In a box.")
            + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><w:txbxContent>"
            + paragraph("In a box.")
            + "</w:txbxContent></v:shape></w:pict></mc:Fallback></mc:AlternateContent>";
    var file = DocxInTest.of(
        "<w:p>" + run("Before") + "<w:r>" + box + "</w:r>"
            + "<w:r><w:drawing><wp:inline><wp:docPr descr='The crest'/></wp:inline></w:drawing></w:r></w:p>");

    assertEquals("PARAGRAPH 'Before'\nPICTURE 'The crest'\nPARAGRAPH 'In a box.'\n", blocks(file));
  }

  @Test
  void contentControlsGiveTheirTagsAsAnchors() {
    var file = DocxInTest.of(
        "<w:sdt><w:sdtPr><w:tag w:val='clause:who'/></w:sdtPr><w:sdtContent>" + paragraph("Who.")
            + "<w:p>" + run("Ask ")
            + "<w:sdt><w:sdtPr><w:tag w:val='field:clerk'/></w:sdtPr><w:sdtContent>"
            + run("the clerk") + "</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>");

    assertEquals(
        "PARAGRAPH 'Who.' @clause:who\nPARAGRAPH 'Ask the clerk' @field:clerk\n", blocks(file));
  }

  @Test
  void strictFilesAndMarksOfByteOrderAreRead() {
    byte[] strict = DocxInTest.of()
        .part(
            "word/document.xml",
            "\uFEFF<x:document xmlns:x='http://purl.oclc.org/ooxml/wordprocessingml/main'><x:body><x:p><x:r>"
                + "<x:t>Words.</x:t></x:r></x:p></x:body></x:document>")
        .bytes();

    assertEquals("PARAGRAPH 'Words.'\n", Shown.blocks(strict));
  }

  @Test
  void propertiesOfTheFileAndOurOwnAreRead() {
    byte[] file = DocxInTest.of(paragraph("Words."))
        .part(
            "docProps/core.xml",
            "<c xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Grants</dc:title></c>")
        .part(
            "docProps/custom.xml",
            "<p><property name='policy.version'><lpwstr>1.0</lpwstr></property></p>")
        .bytes();

    var document = Shown.read("x", file, TrackedChanges.ASK).toOptional().orElseThrow();

    assertEquals(Optional.of("Grants"), document.title());
    assertEquals("1.0", document.properties().get("policy.version"));
  }

  @Test
  void macrosAreToldAndOtherFilesToo() {
    byte[] file = DocxInTest.of(paragraph("Words."))
        .part("word/vbaProject.bin", "x")
        .part("word/embeddings/sheet.bin", "x")
        .bytes();

    assertEquals("""
            PROGRAM: this file holds macros, which were not run
            UNREAD: this file holds other files, which were not read
            """, Shown.remarks(Shown.read("x", file, TrackedChanges.ASK)));
  }

  @Test
  void aFileWithoutWordsIsAnError() {
    assertEquals(
        "no words are in this file\n  hint: if it is a scan, open it in a program that recognises"
            + " text, and save that as .docx\n",
        Shown.blocks(DocxInTest.of(paragraph("")).bytes()));
    assertTrue(new String(DocxInTest.of().bytes(), StandardCharsets.ISO_8859_1).startsWith("PK"));
  }
}
