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
import org.clausebook.stage.source.odt.OdtSource;
import org.clausebook.stage.source.pdf.PdfSource;

/** The formats that are read, each with the sign by which its files are known. */
enum SourceFormat {
  ARCHIVE {
    @Override
    SourceDocument read(String name, byte[] bytes, TrackedChanges changes) throws UnreadableFile {
      ArchiveParts parts = ArchiveParts.of(bytes);
      if (DocxSource.is(parts)) {
        return DocxSource.read(name, parts, changes);
      }
      if (OdtSource.is(parts)) {
        return OdtSource.read(name, parts, changes);
      }
      throw new UnreadableFile(
          "this is an archive of files, and none that Word or LibreOffice Writer has written",
          "unpack it, and name the file that holds the policy");
    }
  },
  PDF {
    @Override
    SourceDocument read(String name, byte[] bytes, TrackedChanges changes) throws UnreadableFile {
      return PdfSource.read(name, bytes);
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

  /** The first bytes of files of Word before 2007, and of those that are locked with a password. */
  private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";

  /** Where a PDF may begin: some have a few lines before it. */
  private static final int PDF_BEGINNING = 1024;

  /** A size in bytes: a policy of 500 pages has 2 MB of text. */
  private static final int LARGEST_TEXT = 8 << 20;

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
      return ARCHIVE;
    }
    if (contains(bytes, "%PDF-", PDF_BEGINNING)) {
      return PDF;
    }
    refuse(bytes);
    String text = text(bytes);
    if (PAGE.matcher(text.substring(0, Math.min(text.length(), BEGINNING))).find()) {
      return HTML;
    }
    return MARKED.matcher(text).find() ? MARKDOWN : TEXT;
  }

  /** Files that are none of these, by their first signs. */
  private static void refuse(byte[] bytes) throws UnreadableFile {
    if (begins(bytes, COMPOUND)) {
      boolean isLocked = contains(bytes, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0", bytes.length);
      throw isLocked
          ? new UnreadableFile(
              "this Word file is locked with a password",
              "open it in Word with the password, and save it without one")
          : new UnreadableFile(
              "this is a file of an older Word, whatever its name says",
              "open it in Word or LibreOffice, and save it as .docx");
    }
    if (begins(bytes, "{\\rtf")) {
      throw new UnreadableFile(
          "this is a file in Rich Text Format",
          "open it in Word or LibreOffice, and save it as .docx");
    }
    if (contains(bytes, "\0\0", BEGINNING) && !isWide(bytes)) {
      throw new UnreadableFile(
          "this is no text, web page, PDF or file of Word or LibreOffice Writer",
          "open it in the program that wrote it, and save it as .docx or PDF");
    }
    if (bytes.length > LARGEST_TEXT) {
      throw new UnreadableFile(
          "this text is larger than " + (LARGEST_TEXT >> 20) + " MB",
          "save the part that holds the policy as a file of its own");
    }
  }

  private static boolean contains(byte[] bytes, String sign, int within) {
    return new String(bytes, 0, Math.min(bytes.length, within), StandardCharsets.ISO_8859_1)
        .contains(sign);
  }

  private static boolean isWide(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
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
    if (isWide(bytes)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException older) {
      return new String(bytes, WINDOWS);
    }
  }
}
