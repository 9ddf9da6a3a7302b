package org.clausebook.stage.source.odt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.stage.source.Shown;
import org.clausebook.stage.source.block.TrackedChanges;
import org.clausebook.stage.source.docx.DocxInTest;
import org.junit.jupiter.api.Test;

final class OdtSourceTest {
  private static final String NAMES = names();

  private static String names() {
    var names = new StringBuilder(" xmlns:xlink='http://www.w3.org/1999/xlink'"
        + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
        + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
        + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
        + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'");
    for (String part : new String[] {"office", "text", "table", "style", "meta"}) {
      names.append(" xmlns:" + part + "='urn:oasis:names:tc:opendocument:xmlns:" + part + ":1.0'");
    }
    return names.toString();
  }

  private static byte[] file(String styles, String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        "<office:document-content" + NAMES + "><office:automatic-styles>" + styles
            + "</office:automatic-styles><office:body><office:text>" + body
            + "</office:text></office:body></office:document-content>");
    parts.put(
        "styles.xml",
        "<office:document-styles" + NAMES + "><office:styles>"
            + "<style:style style:name='Title' style:family='paragraph'/>"
            + "<style:style style:name='Heading_20_1' style:family='paragraph' style:default-outline-level='1'/>"
            + "</office:styles><office:master-styles><style:master-page><style:footer>"
            + "<text:p>Ambridge</text:p></style:footer></style:master-page></office:master-styles>"
            + "</office:document-styles>");
    parts.put(
        "meta.xml",
        "<office:document-meta" + NAMES + "><office:meta><dc:title>Grants</dc:title>"
            + "<meta:user-defined meta:name='policy.version'>1.0</meta:user-defined></office:meta></office:document-meta>");
    return DocxInTest.zip(parts);
  }

  private static final String LIST = "<text:list-style style:name='L'>"
      + "<text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>"
      + "<text:list-level-style-number text:level='2' style:num-format='a' style:num-prefix='(' style:num-suffix=')'/>"
      + "<text:list-level-style-number text:level='3' style:num-format='i' text:display-levels='3'/>"
      + "<text:list-level-style-bullet text:level='4' text:bullet-char='x'/></text:list-style>"
      + "<style:style style:name='B' style:family='text'><style:text-properties fo:font-weight='bold'/></style:style>"
      + "<style:style style:name='P1' style:family='paragraph' style:parent-style-name='Heading_20_1'/>"
      + "<style:style style:name='P2' style:family='paragraph' style:parent-style-name='Title'/>";

  private static String item(String words) {
    return "<text:list-item><text:p>" + words + "</text:p></text:list-item>";
  }

  @Test
  void headingsWordsAndPropertiesAreRead() {
    byte[] file = file(
        LIST,
        "<text:p text:style-name='P2'>Grants<text:line-break/>Policy</text:p>"
            + "<text:h text:outline-level='2'><text:bookmark text:name='why'/>1. Purpose</text:h>"
            + "<text:p>The <text:span text:style-name='B'>Council</text:span><text:s text:c='2'/>gives\n"
            + " <text:a xlink:href='https://example.org/'>grants</text:a>.</text:p>"
            + "<text:p text:style-name='P1'>Who</text:p>");

    var read = Shown.read("x", file, TrackedChanges.ASK);

    assertEquals("""
        RUNNING 'Ambridge'
        HEADING 'Grants Policy'
        HEADING 2 typed 1. 'Purpose' @why
        PARAGRAPH 'The **Council** gives [grants](https://example.org/).'
        HEADING 1 'Who'
        """, Shown.blocks(read));
    assertEquals(
        "{title=Grants, policy.version=1.0}",
        read.toOptional().orElseThrow().properties().toString());
  }

  @Test
  void listsAreCountedAndGoOnWhereTheySaySo() {
    String body = "<text:list xml:id='one' text:style-name='L'><text:list-item><text:p>a</text:p>"
        + "<text:list>" + item("b")
        + "<text:list-item><text:p>c</text:p><text:p>more</text:p><text:list>"
        + item("d") + "</text:list></text:list-item></text:list></text:list-item>" + item("e")
        + "</text:list>"
        + "<text:p>Between</text:p><text:list text:style-name='L'>" + item("f") + "</text:list>"
        + "<text:list text:continue-list='one' text:style-name='L'>" + item("g")
        + "<text:list-item text:start-value='9'><text:p>h</text:p></text:list-item></text:list>";

    assertEquals("""
        RUNNING 'Ambridge'
        ITEM 1 counted 1. 'a'
        ITEM 2 counted (a) 'b'
        ITEM 2 counted (b) 'c'
        PARAGRAPH 2 'more'
        ITEM 3 counted 1.b.i 'd'
        ITEM 1 counted 2. 'e'
        PARAGRAPH 'Between'
        ITEM 1 counted 1. 'f'
        ITEM 1 counted 3. 'g'
        ITEM 1 counted 9. 'h'
        """, Shown.blocks(file(LIST, body)));
  }

  @Test
  void tablesNotesCommentsAndContentsAreBlocks() {
    byte[] file = file(
        LIST,
        "<text:table-of-content><text:index-body><text:p>1. Purpose<text:tab/>3</text:p></text:index-body></text:table-of-content>"
            + "<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned='2'><text:p>Both</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>"
            + "<table:table-row><table:table-cell><text:p>a</text:p><text:p>b</text:p></table:table-cell><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>"
            + "<text:p>Given<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By us.</text:p></text:note-body></text:note>"
            + "<office:annotation><dc:creator>Ann</dc:creator><text:p>Why?</text:p></office:annotation></text:p>");

    var read = Shown.read("x", file, TrackedChanges.ASK);

    assertEquals("""
        RUNNING 'Ambridge'
        CONTENTS typed 1. 'Purpose'
        TABLE [[Both, ], [a<br>b, c]]
        PARAGRAPH 'Given[^1]'
        COMMENT 'Why?'
        NOTE counted 1 'By us.'
        """, Shown.blocks(read));
    assertEquals("COMMENT paragraph 2: 'Ann' commented: 'Why?'\n", Shown.remarks(read));
  }

  @Test
  void changesAskForTheChoiceAndCanOnlyBeAccepted() {
    byte[] file = file(
        "",
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion></text:changed-region></text:tracked-changes>"
            + "<text:p>The <text:change/>rule</text:p>");

    assertEquals(
        "this file holds 1 tracked change\n  hint: add '--changes accept' to import the text with"
            + " them, or '--changes reject' without\n",
        Shown.blocks(file));
    assertEquals(
        "RUNNING 'Ambridge'\nPARAGRAPH 'The rule'\n",
        Shown.blocks(Shown.read("x", file, TrackedChanges.ACCEPT)));
    assertEquals("""
            changes in a file of LibreOffice cannot be rejected here
              hint: reject them in LibreOffice, or save the file as .docx
            """, Shown.blocks(Shown.read("x", file, TrackedChanges.REJECT)));
  }
}
