package org.clausebook.stage.load;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.clausebook.model.text.FileContent;

/** Reads the size of a JPEG file, as ITU-T T.81 describes it. */
final class JpegFile {
  private static final int START = 0xFFD8;
  private static final int END = 0xFFD9;

  /** Markers of a frame run from C0 to CF, but for these. */
  private static final int TABLE = 0xC4;

  private static final int EXTENSION = 0xC8;
  private static final int CONDITIONING = 0xCC;

  private JpegFile() {}

  /** The picture; empty if it is in four colours, which no screen shows alike. */
  static Optional<Picture> read(FileContent content) {
    var bytes = ByteBuffer.wrap(content.bytes());
    if (bytes.remaining() < 4
        || bytes.getChar() != START
        || bytes.getChar(bytes.limit() - 2) != END) {
      return Optional.empty();
    }
    while (bytes.remaining() >= 10) {
      int marker = bytes.getChar();
      int length = bytes.getChar(bytes.position());
      if (marker >> 8 != 0xFF || length < 2 || length > bytes.remaining()) {
        return Optional.empty();
      }
      if (isFrame(marker & 0xFF)) {
        return picture(content, bytes);
      }
      bytes.position(bytes.position() + length);
    }
    return Optional.empty();
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0
        && marker <= 0xCF
        && marker != TABLE
        && marker != EXTENSION
        && marker != CONDITIONING;
  }

  /** Reads on from the length of the frame: precision, height, width, number of colours. */
  private static Optional<Picture> picture(FileContent content, ByteBuffer bytes) {
    int height = bytes.getChar(bytes.position() + 3);
    int width = bytes.getChar(bytes.position() + 5);
    int colours = bytes.get(bytes.position() + 7);
    return height > 0 && width > 0 && (colours == 1 || colours == 3)
        ? Optional.of(new Picture(content, "image/jpeg", width, height))
        : Optional.empty();
  }
}
