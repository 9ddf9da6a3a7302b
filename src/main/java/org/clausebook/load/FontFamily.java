package org.clausebook.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.clausebook.model.FileContent;

/**
 * Reads the name of a font's family from the table {@code name} of a TrueType file, as
 * https://learn.microsoft.com/typography/opentype/spec/name describes it.
 */
final class FontFamily {
  private static final int NAME_TABLE = 0x6e616d65;
  private static final int TABLES = 12;
  private static final int TABLE_ENTRY = 16;
  private static final int NAMES = 6;
  private static final int NAME_ENTRY = 12;
  private static final int WINDOWS = 3;
  private static final int ENGLISH = 0x409;
  private static final int FAMILY = 1;

  private FontFamily() {}

  /** The English name; empty where the file is no such font, which its printer reports. */
  static Optional<String> of(FileContent font) {
    ByteBuffer bytes = ByteBuffer.wrap(font.bytes());
    try {
      int count = bytes.getShort(4);
      for (int i = 0; i < count; i++) {
        int entry = TABLES + i * TABLE_ENTRY;
        if (bytes.getInt(entry) == NAME_TABLE) {
          return family(bytes, bytes.getInt(entry + 8));
        }
      }
      return Optional.empty();
    } catch (IndexOutOfBoundsException cutOff) {
      return Optional.empty();
    }
  }

  private static Optional<String> family(ByteBuffer bytes, int table) {
    int count = bytes.getShort(table + 2);
    int texts = table + bytes.getShort(table + 4);
    for (int i = 0; i < count; i++) {
      int entry = table + NAMES + i * NAME_ENTRY;
      if (bytes.getShort(entry) == WINDOWS
          && bytes.getShort(entry + 4) == ENGLISH
          && bytes.getShort(entry + 6) == FAMILY) {
        byte[] text = new byte[bytes.getShort(entry + 8)];
        bytes.get(texts + bytes.getShort(entry + 10), text);
        return Optional.of(new String(text, StandardCharsets.UTF_16BE));
      }
    }
    return Optional.empty();
  }
}
