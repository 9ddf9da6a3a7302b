package org.clausebook.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** Bytes that are no longer what they were: cut, flipped, doubled, in another encoding. */
final class SpoiltBytes {
  private static final List<BiFunction<byte[], Choices, byte[]>> WAYS = List.of(
      SpoiltBytes::flipped,
      SpoiltBytes::replaced,
      SpoiltBytes::cut,
      SpoiltBytes::without,
      SpoiltBytes::doubled,
      SpoiltBytes::filled,
      SpoiltBytes::numbered);
  private static final List<Charset> CHARSETS = List.of(
      StandardCharsets.UTF_16,
      StandardCharsets.UTF_16LE,
      StandardCharsets.UTF_16BE,
      StandardCharsets.ISO_8859_1,
      Charset.forName("windows-1252"),
      Charset.forName("IBM1047"));

  /** Numbers at which counters of bytes turn over. */
  private static final List<Integer> EDGES =
      List.of(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x7FFF, 0xFFFF, 0x8000, 0x10000);

  private SpoiltBytes() {}

  static byte[] of(byte[] bytes, Choices choices) {
    byte[] spoilt = bytes;
    do {
      spoilt = choices.of(WAYS).apply(spoilt, choices);
    } while (!choices.isOneIn(2) && !choices.isUsedUp());
    return spoilt;
  }

  /** The text of a file in another encoding than UTF-8. */
  static byte[] encoded(byte[] bytes, Choices choices) {
    return new String(bytes, StandardCharsets.UTF_8).getBytes(choices.of(CHARSETS));
  }

  private static int place(byte[] bytes, Choices choices) {
    // The beginning of most files says how to read the rest.
    return choices.below(choices.isOneIn(2) ? Math.min(bytes.length, 64) + 1 : bytes.length + 1);
  }

  private static byte[] flipped(byte[] bytes, Choices choices) {
    return with(bytes, place(bytes, choices), old -> old ^ (1 << choices.below(8)));
  }

  private static byte[] replaced(byte[] bytes, Choices choices) {
    return with(bytes, place(bytes, choices), old -> choices.below(256));
  }

  private static byte[] with(byte[] bytes, int place, java.util.function.IntUnaryOperator change) {
    byte[] copy = bytes.clone();
    if (place < copy.length) {
      copy[place] = (byte) change.applyAsInt(copy[place]);
    }
    return copy;
  }

  private static byte[] cut(byte[] bytes, Choices choices) {
    return Arrays.copyOf(bytes, place(bytes, choices));
  }

  private static byte[] without(byte[] bytes, Choices choices) {
    int start = place(bytes, choices);
    int end = Math.min(bytes.length, start + 1 + choices.below(64));
    return spliced(bytes, start, end, new byte[0]);
  }

  private static byte[] doubled(byte[] bytes, Choices choices) {
    int start = place(bytes, choices);
    int end = Math.min(bytes.length, start + 1 + choices.below(256));
    return spliced(bytes, start, start, Arrays.copyOfRange(bytes, start, end));
  }

  private static byte[] filled(byte[] bytes, Choices choices) {
    var fill = new byte[choices.below(64)];
    Arrays.fill(fill, (byte) choices.below(256));
    int start = place(bytes, choices);
    return spliced(bytes, start, start, fill);
  }

  private static byte[] numbered(byte[] bytes, Choices choices) {
    int start = place(bytes, choices) & ~1;
    int number = choices.of(EDGES);
    int width = choices.isOneIn(2) ? 2 : 4;
    byte[] copy = bytes.clone();
    for (int i = 0; i < width && start + i < copy.length; i++) {
      copy[start + i] = (byte) (number >>> (8 * (width - 1 - i)));
    }
    return copy;
  }

  private static byte[] spliced(byte[] bytes, int start, int end, byte[] middle) {
    var joined = new ByteArrayOutputStream();
    joined.write(bytes, 0, start);
    joined.writeBytes(middle);
    joined.write(bytes, end, bytes.length - end);
    return joined.toByteArray();
  }
}
