package org.clausebook.stage.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.clausebook.stage.source.archive.ArchiveParts;
import org.clausebook.stage.source.block.SourceDocument;
import org.clausebook.stage.source.block.TrackedChanges;
import org.clausebook.stage.source.block.UnreadableFile;
import org.clausebook.stage.source.docx.DocxSource;
import org.clausebook.stage.source.html.HtmlSource;

/** The formats that are read, each with the sign by which its files are known. */
enum SourceFormat {
  WORD {
    @Override
    SourceDocument read(String name, byte[] bytes, TrackedChanges changes) throws UnreadableFile {
      ArchiveParts parts = ArchiveParts.of(bytes);
      if (DocxSource.is(parts)) {
        return DocxSource.read(name, parts, changes);
      }
      throw new UnreadableFile(
          "this is an archive of files, and none that Word or LibreOffice Writer has written",
          "unpack it, and name the file that holds the policy");
    }
  },
  HTML {
    @Override
    SourceDocument read(String name, byte[] bytes, TrackedChanges changes) throws UnreadableFile {
      return HtmlSource.read(name, bytes, changes);
    }
  },
  MARKDOWN {
    @Override
    SourceDocument read(String name, byte[] bytes, TrackedChanges changes) throws UnreadableFile {
      return MarkdownSource.read(name, text(bytes));
    }
  },
  TEXT {
    @Override
    SourceDocument read(String name, byte[] bytes, TrackedChanges changes) throws UnreadableFile {
      return TextSource.read(name, text(bytes));
    }
  };

  private static final String ZIP = "PK\3\4";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** A heading, or keys at the head: no text without marks begins a line so. */
  private static final Pattern MARKED = Pattern.compile(
      "\\A---\\s*\\n[\\w-]+:|(?m)^#{1,6} \\S|^\\|(?:[ \\t]*+:?-{3,}+:?[ \\t]*+\\|)++[ \\t]*+$");

  /** A page of the web, or a piece of one. */
  private static final Pattern PAGE = Pattern.compile(
      "(?i)\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--(?s:.*?)-->\\s*)*<(?:!doctype html|html|head|body|main|article|section|div|h[1-6]|p|title|meta|table|ul|ol|dl|blockquote|nav|header|style)\\b");

  /** The length, in signs, of what tells a page. */
  private static final int BEGINNING = 10_000;

  abstract SourceDocument read(String name, byte[] bytes, TrackedChanges changes)
      throws UnreadableFile;

  /** The format of a file by its content. */
  static SourceFormat of(byte[] bytes) throws UnreadableFile {
    if (begins(bytes, ZIP)) {
      return WORD;
    }
    String text = text(bytes);
    if (PAGE.matcher(text.substring(0, Math.min(text.length(), BEGINNING))).find()) {
      return HTML;
    }
    return MARKED.matcher(text).find() ? MARKDOWN : TEXT;
  }

  private static boolean begins(byte[] bytes, String sign) {
    byte[] start = sign.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  /** The text of a file: UTF-8, or what Windows wrote before. */
  private static String text(byte[] bytes) {
    return decoded(bytes).replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String decoded(byte[] bytes) {
    boolean isWide = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
    if (isWide) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException older) {
      return new String(bytes, WINDOWS);
    }
  }
}
