package org.clausebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a Word file, and the words in them. */
public final class DocxWords {
  private static final List<String> READ =
      List.of("word/header1.xml", "word/document.xml", "word/footnotes.xml");

  private DocxWords() {}

  /** The text of each part, by its path in the file. */
  public static Map<String, String> parts(byte[] docx) {
    Map<String, String> parts = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return parts;
  }

  /** The words of its head, its text and its notes, a line for each paragraph, without numbers. */
  public static String of(byte[] docx) {
    Map<String, String> parts = parts(docx);
    var words = new StringBuilder();
    READ.forEach(part -> words.append(words(parts.getOrDefault(part, ""))));
    return words.toString();
  }

  private static String words(String part) {
    return part.replaceAll("(customMarkFollows=[^>]*/>)<w:t>[^<]*</w:t>", "$1")
        .replaceAll("<w:instrText[^>]*>[^<]*</w:instrText>", "")
        .replaceAll("<w:(?:br|tab)/>", " ")
        .replaceAll("\\s*\\n\\s*", "")
        .replace("</w:p>", "\n")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
