package org.clausebook.stage.source.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small Word file, part by part. */
public final class DocxInTest {
  private static final String NAMES =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'"
          + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  private DocxInTest() {
    parts.put("[Content_Types].xml", "<Types/>");
  }

  /** A file with a body. */
  public static DocxInTest of(String... body) {
    var file = new DocxInTest();
    file.parts.put(
        "word/document.xml",
        "<w:document " + NAMES + "><w:body>" + String.join("", body) + "</w:body></w:document>");
    return file;
  }

  /** The same file with another part, which the document refers to by a kind and its name as id. */
  public DocxInTest with(String kind, String content) {
    String element = switch (kind) {
      case "styles", "numbering", "footnotes", "endnotes", "comments" -> "w:" + kind;
      case "header", "footer" -> kind.equals("header") ? "w:hdr" : "w:ftr";
      default -> "w:" + kind;
    };
    parts.put(
        "word/" + kind + ".xml",
        "<" + element + " " + NAMES + ">" + content + "</" + element + ">");
    relations.append(
        "<Relationship Id='" + kind + "' Type='" + TYPE + kind + "' Target='" + kind + ".xml'/>");
    return this;
  }

  /** The same file with an address that the document leads to. */
  public DocxInTest leadingTo(String id, String address) {
    relations.append("<Relationship Id='" + id + "' Type='" + TYPE + "hyperlink' Target='" + address
        + "' TargetMode='External'/>");
    return this;
  }

  /** The same file with a part as it is. */
  public DocxInTest part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    parts.put("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
    return zip(parts);
  }

  /** An archive of some parts. */
  public static byte[] zip(Map<String, String> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }

  /** A paragraph of a style. */
  public static String styled(String style, String words) {
    return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + run(words) + "</w:p>";
  }

  /** A paragraph. */
  public static String paragraph(String words) {
    return "<w:p>" + run(words) + "</w:p>";
  }

  /** A paragraph with properties. */
  public static String paragraph(String properties, String words) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(words) + "</w:p>";
  }

  /** A paragraph of a list. */
  public static String item(int list, int level, String words) {
    return paragraph(
        "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>", words);
  }

  /** Words as they are. */
  public static String run(String words) {
    return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
  }

  /** Words with a look. */
  public static String run(String look, String words) {
    return "<w:r><w:rPr>" + look + "</w:rPr><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
  }

  /** A level of a list. */
  public static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/>"
        + more + "<w:lvlText w:val='" + text + "'/></w:lvl>";
  }

  /** A definition of lists. */
  public static String definition(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId='" + id + "'>" + String.join("", levels)
        + "</w:abstractNum>";
  }

  /** A list of a definition. */
  public static String list(int id, int definition, String more) {
    return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + definition + "'/>" + more
        + "</w:num>";
  }

  /** A style of paragraphs. */
  public static String style(String id, String name, String more) {
    return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + name + "'/>"
        + more + "</w:style>";
  }
}
