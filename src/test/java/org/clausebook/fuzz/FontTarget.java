package org.clausebook.fuzz;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/** Fonts whose tables are odd; the PDF has their words all the same, or an error says which font. */
final class FontTarget implements Target {
  private static final CouncilPlace PLACE = CouncilPlace.SMALLEST;
  private static final List<String> FONTS = List.of(
      "templates/fonts/SourceSans3-Regular.ttf", "templates/fonts/SourceSans3-BoldItalic.ttf");

  /** Where the list of tables begins, and how long each of its entries is. */
  private static final int TABLES = 12;

  private static final int ENTRY = 16;

  @Override
  public String name() {
    return "font";
  }

  @Override
  public Attempt make(Choices choices) {
    String file = choices.of(FONTS);
    byte[] font = Ground.named(PLACE.ground()).file(file).clone();
    do {
      font = spoilt(font, choices);
    } while (choices.isOneIn(3) && !choices.isUsedUp());
    return new Attempt(PLACE, Map.of(), Commands.withPdf(PLACE, choices)).with(file, font);
  }

  private static byte[] spoilt(byte[] font, Choices choices) {
    int tables = font.length < TABLES ? 0 : ByteBuffer.wrap(font).getShort(4);
    if (tables <= 0 || tables > 99 || font.length < TABLES + ENTRY * tables || choices.isOneIn(6)) {
      return SpoiltBytes.of(font, choices);
    }
    var bytes = ByteBuffer.wrap(font);
    int entry = TABLES + ENTRY * choices.below(tables);
    int start = bytes.getInt(entry + 8);
    int length = bytes.getInt(entry + 12);
    switch (choices.below(6)) {
      case 0 -> bytes.put(entry + choices.below(4), (byte) choices.below(256));
      case 1 -> bytes.putInt(entry + 8, number(choices));
      case 2 -> bytes.putInt(entry + 12, number(choices));
      default -> {
        int place = start + choices.below(Math.max(1, Math.min(length, 200)));
        for (int i = 0; i <= choices.below(8); i++) {
          if (place + i >= 0 && place + i < font.length) {
            font[place + i] = (byte)
                choices.of(List.of(0, 1, 0x7F, 0x80, 0xFF, choices.below(256))).intValue();
          }
        }
      }
    }
    return font;
  }

  private static int number(Choices choices) {
    return choices.of(
        List.of(0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, choices.below(1 << 20)));
  }

  @Override
  public List<Finding> findings(Attempt attempt) {
    try (var session = new Session(attempt)) {
      session.run(attempt.arguments());
      return session.findings();
    }
  }
}
