package org.clausebook.stage.load;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clausebook.model.text.FileContent;

/**
 * The name of a font's family, by which style sheets and themes name it. It is read from the table
 * that https://learn.microsoft.com/typography/opentype/spec/name describes: the library that prints
 * with fonts takes longer to load than most commands take for all they do.
 */
final class FontFamily {
  /** {@code name}. */
  private static final int NAMES = 0x6e616d65;

  private static final int FAMILY = 1;

  private static final int FIRST_TABLE = 12;
  private static final int TABLE = 16;
  private static final int FIRST_NAME = 6;
  private static final int NAME = 12;

  /** The platforms, encodings and languages of English names, in the order that the printer prefers. */
  private static final List<Long> ENGLISH = List.of(
      key(0, 4, 0),
      key(0, 3, 0),
      key(0, 2, 0),
      key(0, 1, 0),
      key(0, 0, 0),
      key(3, 1, 0x0409),
      key(1, 0, 0));

  private static final int MACINTOSH = 1;

  private final ByteBuffer font;

  private FontFamily(ByteBuffer font) {
    this.font = font;
  }

  /** The name; empty where the file is no such font, which its printer reports. */
  static Optional<String> of(FileContent font) {
    try {
      return new FontFamily(ByteBuffer.wrap(font.bytes())).family();
    } catch (IndexOutOfBoundsException cutShort) {
      return Optional.empty();
    }
  }

  private Optional<String> family() {
    return entries(FIRST_TABLE, number(4), TABLE)
        .filter(table -> font.getInt(table) == NAMES)
        .map(table -> font.getInt(table + 8))
        .boxed()
        .findFirst()
        .flatMap(this::family);
  }

  private Optional<String> family(int names) {
    int texts = names + number(names + 4);
    return entries(names + FIRST_NAME, number(names + 2), NAME)
        .filter(name -> number(name + 6) == FAMILY && ENGLISH.contains(key(name)))
        .boxed()
        .min(Comparator.comparingInt(name -> ENGLISH.indexOf(key(name))))
        .map(name -> text(texts + number(name + 10), number(name + 8), charset(name)));
  }

  /** Where the entries of a table begin. */
  private static IntStream entries(int first, int count, int size) {
    return IntStream.range(0, count).map(i -> first + i * size);
  }

  private long key(int name) {
    return key(number(name), number(name + 2), number(name + 4));
  }

  private static long key(int platform, int encoding, int language) {
    return ((long) platform << 32) + ((long) encoding << 16) + language;
  }

  private Charset charset(int name) {
    return number(name) == MACINTOSH ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
  }

  private String text(int at, int length, Charset charset) {
    var letters = new byte[length];
    font.get(at, letters);
    return new String(letters, charset);
  }

  /** The two bytes there. */
  private int number(int at) {
    return Short.toUnsignedInt(font.getShort(at));
  }
}
