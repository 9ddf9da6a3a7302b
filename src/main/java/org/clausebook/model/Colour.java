package org.clausebook.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A colour of sRGB.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {
  public static final Colour BLACK = new Colour(0, 0, 0);
  public static final Colour WHITE = new Colour(255, 255, 255);

  private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final int MOST = 255;

  /** What is written as {@code #17355e}. */
  public static Optional<Colour> of(String written) {
    if (!WRITTEN.matcher(written).matches()) {
      return Optional.empty();
    }
    int value = Integer.parseInt(written.substring(1), 16);
    return Optional.of(new Colour(value >> 16, (value >> 8) & MOST, value & MOST));
  }

  /** The colour as style sheets write it. */
  public String written() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  /**
   * How far it stands out from another, 1 to 21: the contrast ratio of WCAG 2.2
   * (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
   */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** 0 to 1, as https://www.w3.org/TR/WCAG22/#dfn-relative-luminance defines it. */
  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double share = channel / (double) MOST;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }

  /**
   * This or the nearest colour, towards black or white, that stands out so far; if there is one.
   */
  public Optional<Colour> against(Colour ground, double ratio) {
    Colour end = ground.contrast(BLACK) > ground.contrast(WHITE) ? BLACK : WHITE;
    return IntStream.rangeClosed(0, MOST)
        .mapToObj(step -> towards(end, step))
        .filter(colour -> colour.contrast(ground) >= ratio)
        .findFirst();
  }

  private Colour towards(Colour end, int step) {
    return new Colour(
        between(red, end.red, step),
        between(green, end.green, step),
        between(blue, end.blue, step));
  }

  private static int between(int from, int to, int step) {
    return from + (to - from) * step / MOST;
  }
}
