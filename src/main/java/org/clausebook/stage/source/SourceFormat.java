package org.clausebook.stage.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.clausebook.stage.source.block.SourceDocument;
import org.clausebook.stage.source.block.UnreadableFile;

/** The formats that are read, each with the sign by which its files are known. */
enum SourceFormat {
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

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** A heading, or keys at the head: no text without marks begins a line so. */
  private static final Pattern MARKED =
      Pattern.compile("\\A---\\s*\\n[\\w-]+:|(?m)^#{1,6} \\S|^\\|(?:\\s*:?-{3,}:?\\s*\\|)+\\s*$");

  abstract SourceDocument read(String name, byte[] bytes, TrackedChanges changes)
      throws UnreadableFile;

  /** The format of a file by its content. */
  static SourceFormat of(byte[] bytes) throws UnreadableFile {
    String text = text(bytes);
    return MARKED.matcher(text).find() ? MARKDOWN : TEXT;
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
