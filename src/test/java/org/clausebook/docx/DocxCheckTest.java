package org.clausebook.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A good file passes, and each fault is found in one that is the same but for it. */
final class DocxCheckTest {
  private static final DocxCheck CHECK = new DocxCheck(Set.of("2026-03-05"));

  @Test
  void aGoodFileHasNoFaults() {
    assertEquals(List.of(), CHECK.faults(DocxFolder.good().zipped()));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      [Content_Types].xml | /word/styles.xml | /word/style.xml | word/styles.xml: it has no content type of its own
      [Content_Types].xml | Extension="png" | Extension="gif" | word/media/logo.png: it has no content type of its own
      [Content_Types].xml | /word/styles.xml | /word/style.xml | [Content_Types].xml: no part is 'word/style.xml'
      [Content_Types].xml | /word/styles.xml | /word/settings.xml | the type of '/word/settings.xml' is there twice
      word/_rels/document.xml.rels | "styles.xml" | "style.xml" | relationship 'rId1' leads to no part of the file
      word/_rels/document.xml.rels | "styles.xml" | "settings.xml" | word/styles.xml: nothing leads to it
      word/_rels/document.xml.rels | Id="rId8" | Id="rId9" | relationship 'word/document.xml#rId9' is there twice
      word/_rels/document.xml.rels | Id="rId8" | Id="rId18" | there is no relationship 'rId8'
      word/_rels/document.xml.rels | TargetMode="External" | TargetMode="Internal" | link 'rId9' is not external
      word/document.xml | r:embed="rId8" | r:embed="rId9" | relationship 'rId8' is never used
      word/document.xml | r:embed="rId8" | r:embed="rId6" | relationship 'rId6' is no 'image'
      word/document.xml | "default" r:id="rId6" | "default" r:id="rId16" | there is no relationship 'rId16'
      word/document.xml | "default" r:id="rId7" | "default" r:id="rId6" | relationship 'rId6' is no 'footer'
      word/document.xml | Ignorable="w14" | Ignorable="w14 w15" | the prefix 'w15' is not declared
      docProps/custom.xml | pid="3" | pid="2" | pid '2' is there twice
      docProps/custom.xml | pid="2" | pid="1" | pids begin at 2, not 1
      docProps/custom.xml | policy.status | Policy.Version | the name 'policy.version' is there twice
      word/document.xml | "Strong" | "Bold" | there is no character style 'Bold'
      word/document.xml | "Strong" | "Heading1" | there is no character style 'Heading1'
      word/document.xml | "TableGrid" | "Grid" | there is no table style 'Grid'
      word/document.xml | pStyle w:val="Heading1" | pStyle w:val="Heading2" | there is no paragraph style 'Heading2'
      word/styles.xml | next w:val="Normal" | next w:val="BodyText" | there is no style 'BodyText'
      word/styles.xml | styleId="Strong" | styleId="Normal" | style 'Normal' is there twice
      word/styles.xml | name w:val="Strong" | name w:val="Normal" | the name 'Normal' is there twice
      word/document.xml | footnoteReference w:id="1" | footnoteReference w:id="2" | there is no footnote '2'
      word/document.xml | <w:footnoteReference w:id="1"/> | | nothing refers to footnote '1'
      word/document.xml | <w:p/> | <w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p> | the reference to footnote '1' is there twice
      word/footnotes.xml | w:id="0" | w:id="1" | footnote '1' is there twice
      word/footnotes.xml | w:id="0" | w:id="-2" | word/settings.xml: there is no footnote '0'
      word/document.xml | w:id w:val="12" | w:id w:val="11" | control id '11' is there twice
      word/document.xml | <wp:docPr id="1" | <wp:docPr id="1" descr="x"/><wp:docPr id="1" | drawing id '1' is there twice
      word/document.xml | descr="The arms of Ambridge" | descr="" | picture '1' has no words for it
      word/document.xml | ins w:id="22" | ins w:id="21" | change id '21' is there twice
      word/document.xml | w:id="25" w:name="move1" | w:id="25" w:name="move2" | the move 'move1' has one end only
      word/document.xml | <w:moveToRangeEnd w:id="25"/> | | moveTo '25' has no end
      word/document.xml | numId w:val="2" | numId w:val="3" | there is no list '3'
      word/document.xml | ilvl w:val="0" | ilvl w:val="4" | list '2' has no level '4'
      word/styles.xml | numId w:val="1" | numId w:val="7" | there is no list '7'
      word/styles.xml | numId w:val="1" | numId w:val="2" | style 'Heading1' does not name the numbering that is bound to it
      word/numbering.xml | "2"><w:abstractNumId w:val="2" | "2"><w:abstractNumId w:val="3" | list '2' is of no numbering '3'
      word/numbering.xml | abstractNumId="2" | abstractNumId="1" | numbering '1' is there twice
      word/numbering.xml | numId="2" | numId="1" | list '1' is there twice
      word/numbering.xml | ilvl="1" | ilvl="0" | level '0' is there twice
      word/document.xml | w:id="2" w:name="pens" | w:id="1" w:name="pens" | bookmark id '1' is there twice
      word/document.xml | w:name="purpose" | w:name="PENS" | bookmark 'pens' is there twice
      word/document.xml | w:name="purpose" | w:name="the-purpose" | no bookmark can be named 'the-purpose'
      word/document.xml | <w:bookmarkEnd w:id="1"/> | | bookmark '1' has no end
      word/document.xml | <w:bookmarkStart w:id="1" w:name="purpose"/> | | bookmark '1' ends and has not begun
      word/document.xml | REF pens | REF pencils | there is no bookmark 'pencils'
      word/document.xml | REF pens | PAGEREF pencils | there is no bookmark 'pencils'
      word/document.xml | anchor="purpose" | anchor="top" | there is no bookmark 'top'
      word/document.xml | commentReference w:id="1" | commentReference w:id="2" | there is no comment '2'
      word/document.xml | <w:fldChar w:fldCharType="end"/> | | the field 'REF pens \\r \\h' has no end
      word/document.xml | <w:fldChar w:fldCharType="begin"/> | | 'instrText' is in no field
      word/document.xml | <w:fldChar w:fldCharType="separate"/> | | the field 'REF pens \\r \\h' has no result
      word/document.xml | REF pens \\r \\h | TOC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC | the field 'TOC' is there twice
      word/document.xml | REF pens \\r \\h | | a field does not say what it is
      word/document.xml | w:fldCharType="begin" | w:dirty="true" w:fldCharType="begin" | a 'dirty' field asks the reader
      word/settings.xml | <w:footnotePr> | <w:updateFields w:val="true"/><w:footnotePr> | 'updateFields' asks the reader
      word/document.xml | <w:delText>black</w:delText> | <w:t>black</w:t> | 't' is in a deletion: 'black'
      word/document.xml | <w:t>blue</w:t> | <w:delText>blue</w:delText> | 'delText' is in no deletion: 'blue'
      word/document.xml | w:t xml:space="preserve" | w:t | the spaces around 'See clause' are not kept
      word/document.xml | above | far&#10;above | a line feed is in the text
      word/document.xml | above | far&#9;above | a tab is in the text
      word/document.xml | café | cafe&#x301; | is not NFC
      word/document.xml | w:id="22" w:author="Clausebook" | w:id="22" w:author="" | 'ins' names no author
      word/document.xml | ins w:id="22" w:author="Clausebook" w:date="2026-03-05 | ins w:id="22" w:author="Clausebook" w:date="2026-03-06 | nobody gave the day '2026-03-06T00:00:00Z'
      docProps/core.xml | 2026-03-05 | 2026-03-04 | nobody gave the day '2026-03-04T00:00:00Z'
      word/document.xml | <w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid> | | a table has no 'tblGrid'
      word/document.xml | <w:tblGrid><w:gridCol w:w="2000"/> | <w:tblGrid> | row 1 has 3 columns, its table 2
      word/document.xml | gridSpan w:val="2" | gridSpan w:val="3" | row 1 has 4 columns, its table 3
      word/document.xml | <w:vMerge w:val="restart"/> | | in row 3 a cell continues none above
      word/document.xml | <w:tc><w:p/></w:tc> | <w:tc></w:tc> | a cell does not end with a paragraph
      word/document.xml | <w:tr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/><w:vMerge/> | <w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/><w:vMerge/> | row 3 is a head below other rows
      word/document.xml | <w:pStyle w:val="Heading1"/><w:keepNext/> | <w:keepNext/><w:pStyle w:val="Heading1"/> | 'pStyle' is after 'keepNext' in 'pPr'
      word/document.xml | <w:rStyle w:val="Strong"/><w:i/> | <w:i/><w:rStyle w:val="Strong"/> | 'rStyle' is after 'i' in 'rPr'
      word/document.xml | <w:i/> | <w:i/><w:i/> | 'i' is twice in 'rPr'
      word/document.xml | <w:i/> | <w:keepNext/> | 'keepNext' does not belong in 'rPr'
      word/document.xml | <w:tblW w:w="6000" w:type="dxa"/> | <w:jc w:val="left"/><w:tblW w:w="6000" w:type="dxa"/> | 'tblW' is after 'jc' in 'tblPr'
      word/document.xml | <w:gridSpan w:val="2"/> | <w:vAlign w:val="top"/><w:gridSpan w:val="2"/> | 'gridSpan' is after 'vAlign' in 'tcPr'
      word/document.xml | <w:pgSz w:w="11906" w:h="16838"/> | <w:titlePg/><w:pgSz w:w="11906" w:h="16838"/> | 'pgSz' is after 'titlePg' in 'sectPr'
      word/document.xml | <w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:bookmarkStart w:id="2" w:name="pens"/> | <w:bookmarkStart w:id="2" w:name="pens"/><w:pPr><w:pStyle w:val="Heading1"/></w:pPr> | 'pPr' is not first in 'p'
      word/document.xml | <w:rPr><w:rStyle w:val="Strong"/><w:i/></w:rPr><w:t>café</w:t> | <w:t>café</w:t><w:rPr><w:i/></w:rPr> | 'rPr' is not first in 'r'
      word/styles.xml | <w:keepNext/><w:numPr> | <w:outlineLvl w:val="0"/><w:numPr> | 'numPr' is after 'outlineLvl' in 'pPr'
      word/numbering.xml | <w:start w:val="1"/><w:numFmt w:val="decimal"/> | <w:numFmt w:val="decimal"/><w:start w:val="1"/> | 'start' is after 'numFmt' in 'lvl'
      word/document.xml | <w:sdtContent> | <w:sdtContent/></w:sdt><w:sdt><w:sdtContent> | a control has nothing in it
      word/document.xml | <w:hyperlink w:anchor="purpose"><w:r><w:t>above</w:t></w:r> | <w:hyperlink w:anchor="purpose"><w:hyperlink w:anchor="pens"><w:r><w:t>above</w:t></w:r></w:hyperlink> | a link is in a link
      word/document.xml | <w:tbl> | <w:tbl><w:tblPr/><w:tblGrid/></w:tbl><w:tbl> | Word makes one of two tables without text between
      word/document.xml | <w:tbl> | <w:sdt><w:sdtContent><w:tbl><w:tblPr/><w:tblGrid/></w:tbl></w:sdtContent></w:sdt><w:tbl> | Word makes one of two tables without text between
      word/document.xml | <w:p/><w:sectPr> | <w:sectPr> | 'body' does not end with a paragraph
      word/header1.xml | <w:p><w:r><w:t>Ambridge Parish Council</w:t></w:r></w:p> | | 'hdr' does not end with a paragraph
      word/document.xml | gridCol w:w="2000" | gridCol w:w="9000" | a table of 13000 is wider than 9638
      word/settings.xml | w:val="15" | w:val="14" | Word opens it in compatibility mode
      word/settings.xml | <w:zoom w:percent="100"/> | <w:compat/><w:zoom w:percent="100"/> | 'zoom' is after 'compat' in 'settings'
      """)
  void aFaultIsFound(String part, String good, String bad, String fault) {
    DocxFolder broken = DocxFolder.good().with(part, good, bad == null ? "" : bad);

    List<String> faults = CHECK.faults(broken.zipped());

    assertTrue(
        faults.stream().anyMatch(found -> found.contains(fault)), () -> fault + "\n" + faults);
  }

  @Test
  void aPartThatIsThereTwiceIsFound() {
    byte[] twice = new String(
            DocxFolder.good()
                .with(Map.of("word/header2.xml", "<w:hdr xmlns:w=\"x\"/>".getBytes(UTF_8)))
                .zipped(),
            ISO_8859_1)
        .replace("word/header2.xml", "word/header1.xml")
        .getBytes(ISO_8859_1);

    List<String> faults = CHECK.faults(twice);

    assertTrue(faults.contains("word/header1.xml: the zip has it twice"), faults::toString);
  }

  @Test
  void relationshipsOfAPartThatDoesNotExistAreFound() {
    byte[] orphan = DocxFolder.good()
        .with(Map.of("word/_rels/header2.xml.rels", "<Relationships/>".getBytes(UTF_8)))
        .zipped();

    List<String> faults = CHECK.faults(orphan);

    assertEquals(List.of("word/_rels/header2.xml.rels: its part does not exist"), faults);
  }

  @Test
  void entriesOfDifferentTimesAreFound() {
    List<String> faults = CHECK.faults(DocxFolder.good().zipped(3));

    assertEquals(List.of("the zip: its entries are of different times"), faults);
  }
}
