package org.clausebook.stage.render.pdf;

import java.nio.ByteBuffer;

/**
 * The table directory of a TrueType file, as
 * https://learn.microsoft.com/typography/opentype/spec/otff describes it.
 */
final class FontTables {
  private static final int COUNT = 4;
  private static final int FIRST = 12;
  private static final int ENTRY = 16;

  /** {@code GSUB}: how ligatures and other forms take the place of characters. */
  private static final int SUBSTITUTIONS = 0x47535542;

  /** {@code skip}: no reader knows such a table, so each passes over it. */
  private static final int UNKNOWN = 0x736b6970;

  private FontTables() {}

  /** Hides the table of substitutions, which PDFBox takes long to read; other bytes stay as they are. */
  static void hideSubstitutions(byte[] font) {
    var bytes = ByteBuffer.wrap(font);
    int tables = font.length < FIRST ? 0 : bytes.getShort(COUNT);
    for (int at = FIRST; at + ENTRY <= Math.min(font.length, FIRST + tables * ENTRY); at += ENTRY) {
      if (bytes.getInt(at) == SUBSTITUTIONS) {
        bytes.putInt(at, UNKNOWN);
      }
    }
  }
}
