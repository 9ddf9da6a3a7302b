package org.clausebook.stage.source.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.clausebook.stage.source.block.UnreadableFile;

/** Looks at how much a PDF unpacks to before a library unpacks it in memory. */
final class PdfBounds {
  /** Bytes that one stream unpacks to: a page of text has 50 kB. */
  private static final long MOST_IN_ONE = 64L << 20;

  /** Bytes in all. */
  private static final long MOST = 256L << 20;

  private static final Pattern TWICE_PACKED = Pattern.compile(
      "/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\s*/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");
  private static final String STREAM = "stream";

  private PdfBounds() {}

  static void check(byte[] pdf) throws UnreadableFile {
    // Every byte is one sign.
    String signs = new String(pdf, StandardCharsets.ISO_8859_1);
    if (TWICE_PACKED.matcher(signs).find()) {
      throw tooLarge();
    }
    long all = 0;
    var inflater = new Inflater();
    try {
      for (int at = signs.indexOf(STREAM); at >= 0; at = signs.indexOf(STREAM, at + 1)) {
        int start = at + STREAM.length();
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
          start++;
        }
        all += unpacked(inflater, pdf, start);
        if (all > MOST) {
          throw tooLarge();
        }
      }
    } finally {
      inflater.end();
    }
  }

  /** How much is unpacked from a place on; nothing if it is not packed. */
  private static long unpacked(Inflater inflater, byte[] pdf, int start) throws UnreadableFile {
    if (start >= pdf.length) {
      return 0;
    }
    var buffer = new byte[1 << 15];
    inflater.reset();
    inflater.setInput(pdf, start, pdf.length - start);
    long length = 0;
    try {
      for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
        length += read;
        if (length > MOST_IN_ONE) {
          throw tooLarge();
        }
      }
    } catch (DataFormatException notPacked) {
      return length;
    }
    return length;
  }

  private static UnreadableFile tooLarge() {
    return new UnreadableFile(
        "this PDF unpacks to more than a policy can have",
        "open it in a browser, print the pages of the policy as a new PDF, and import that");
  }
}
