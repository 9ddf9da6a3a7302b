package org.clausebook.stage.load;

import java.io.IOException;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.clausebook.model.text.FileContent;

/** The name of a font's family, by which style sheets and themes name it. */
final class FontFamily {
  private FontFamily() {}

  /** The name; empty where the file is no such font, which its printer reports. */
  static Optional<String> of(FileContent font) {
    try {
      return Optional.ofNullable(new TTFParser()
          .parseTableHeaders(new RandomAccessReadBuffer(font.bytes()))
          .getFontFamily());
    } catch (IOException | RuntimeException damaged) {
      // The library trusts what a font says of its own lengths.
      return Optional.empty();
    }
  }
}
