package org.clausebook.stage.load;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;
import org.clausebook.model.text.FileContent;

/** Reads the size of a PNG file and checks that it is whole, as RFC 2083 describes it. */
final class PngFile {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int HEADER = 0x49484452;
  private static final int END = 0x49454E44;

  /** Length, type and checksum around the data of a chunk. */
  private static final int FRAME = 12;

  private PngFile() {}

  static Optional<Picture> read(FileContent content) {
    var bytes = ByteBuffer.wrap(content.bytes());
    if (bytes.remaining() < Long.BYTES || bytes.getLong() != SIGNATURE || !isHeader(bytes)) {
      return Optional.empty();
    }
    int width = bytes.getInt(bytes.position() + 8);
    int height = bytes.getInt(bytes.position() + 12);
    return width > 0 && height > 0 && isWhole(bytes)
        ? Optional.of(new Picture(content, "image/png", width, height))
        : Optional.empty();
  }

  private static boolean isHeader(ByteBuffer bytes) {
    return bytes.remaining() > FRAME + 8 && bytes.getInt(bytes.position() + 4) == HEADER;
  }

  /** Whether every chunk up to the last agrees with its checksum. */
  private static boolean isWhole(ByteBuffer bytes) {
    while (bytes.remaining() >= FRAME) {
      int length = bytes.getInt(bytes.position());
      if (length < 0 || length > bytes.remaining() - FRAME) {
        return false;
      }
      var checksum = new CRC32();
      checksum.update(bytes.slice(bytes.position() + 4, length + 4));
      if ((int) checksum.getValue() != bytes.getInt(bytes.position() + 8 + length)) {
        return false;
      }
      if (bytes.getInt(bytes.position() + 4) == END) {
        return true;
      }
      bytes.position(bytes.position() + FRAME + length);
    }
    return false;
  }
}
