package org.clausebook.stage.render.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each of these would run, fetch or lead astray in Word, or is no XML. */
final class DocxPartCheckTest {
  private static final String RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
  private static final String KINDS =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static List<Refusal> check(String content) {
    String root = content.startsWith("<Relationship ")
        ? RELATIONS + content + "</Relationships>"
        : content.startsWith("<Override ")
            ? KINDS + content + "</Types>"
            : "<w:p xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'>" + content
                + "</w:p>";
    return DocxPartCheck.check(root.replace("OFFICE/", OFFICE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:altChunk/>",
        "<w:object/>",
        "<w:control/>",
        "<w:attachedTemplate/>",
        "<w:subDoc/>",
        "<w:sdt><w:dataBinding/></w:sdt>",
        "<v:shape xmlns:v='urn:schemas-microsoft-com:vml'/>",
        "<o:OLEObject xmlns:o='urn:schemas-microsoft-com:office:office'/>",
        "<script/>",
        "<a:blip href='https://x.org/a.png'/>",
        "<w:t src='https://x.org/a.png'/>",
        "<?mso-application progid='Word.Document'?>",
        "<w:fldSimple w:instr='INCLUDEPICTURE https://x.org/a.png'/>",
        "<w:fldSimple w:instr='includetext c:/a.docx'/>",
        "<w:fldSimple w:instr='DDEAUTO c:/windows/system32/calc.exe'/>",
        "<w:fldSimple w:instr='HYPERLINK https://x.org/'/>",
        "<w:fldSimple w:instr='PAGES'/>",
        "<w:fldSimple w:instr=''/>",
        "<w:instrText>DDE x</w:instrText>",
        "<w:fldChar w:fldCharType='begin'/><w:instrText>INCLUDE</w:instrText><w:instrText>PICTURE x"
            + "</w:instrText><w:fldChar w:fldCharType='separate'/>",
        "<w:fldChar w:fldCharType='begin'/><w:instrText>REF a</w:instrText>"
            + "<w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText>"
            + "<w:fldChar w:fldCharType='end'/>",
        "<Relationship Type='OFFICE/attachedTemplate' Target='https://x.org/a.dotm'"
            + " TargetMode='External'/>",
        "<Relationship Type='OFFICE/image' Target='https://x.org/a.png' TargetMode='External'/>",
        "<Relationship Type='OFFICE/hyperlink' Target='file:///etc/passwd' TargetMode='External'/>",
        "<Relationship Type='OFFICE/hyperlink' Target='javascript:x' TargetMode='External'/>",
        "<Relationship Type='OFFICE/image' Target='../../a.png'/>",
        "<Relationship Type='OFFICE/image' Target='https://x.org/a.png'/>",
        "<Relationship Type='OFFICE/oleObject' Target='a.bin'/>",
        "<Relationship Type='http://schemas.microsoft.com/office/2006/relationships/vbaProject'"
            + " Target='vbaProject.bin'/>",
        "<Override PartName='/a' ContentType='application/vnd.ms-office.vbaProject'/>",
        "<Override PartName='/a'"
            + " ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/>",
        "<w:t>",
        "&unknown;",
      })
  void whatLeadsElsewhereIsRefused(String content) {
    assertTrue(!check(content).isEmpty(), content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:r><w:t>INCLUDEPICTURE is a field; see https://x.org/</w:t></w:r>",
        "<w:fldSimple w:instr=' PAGE '/>",
        "<w:fldChar w:fldCharType='begin'/><w:instrText> TOC \\o </w:instrText>"
            + "<w:fldChar w:fldCharType='separate'/><w:fldChar w:fldCharType='begin'/>"
            + "<w:instrText>PAGEREF a \\h</w:instrText><w:fldChar w:fldCharType='end'/>"
            + "<w:fldChar w:fldCharType='end'/>",
        "<Relationship Type='OFFICE/hyperlink' Target='mailto:clerk@x.org' TargetMode='External'/>",
        "<Relationship Type='OFFICE/image' Target='media/logo.png'/>",
        "<Override PartName='/a' ContentType='image/png'/>",
      })
  void whatOnlyShowsTextIsNot(String content) {
    assertEquals(List.of(), check(content));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", "words"})
  void whatIsNoXmlIsRefused(String part) {
    assertEquals(
        "it prints what is no XML, which no policy may hold",
        DocxPartCheck.check(part).get(0).message());
  }
}
