package org.clausebook.stage.source.docx;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.model.Counter;

/** Numbers and signs as Word shows them. */
final class DocxSigns {
  private static final String BULLET = "•";

  /** Letters of fonts that hold signs instead; their places begin at F000. */
  private static final int OF_SYMBOL_FONTS = 0xF000;

  private static final int LAST_OF_SYMBOL_FONTS = 0xF0FF;
  /** Above these Word shows digits. */
  private static final int MOST_LETTERS = 780;

  private static final int MOST_ROMAN = 3_999;

  private static final Map<String, String> SIGNS = new TreeMap<>();

  static {
    SIGNS.put("wingdings fc", "✓");
    SIGNS.put("wingdings fb", "✗");
    SIGNS.put("wingdings fe", "☑");
    SIGNS.put("wingdings fd", "☒");
    SIGNS.put("wingdings a8", "☐");
    SIGNS.put("wingdings 6f", "☐");
    SIGNS.put("wingdings 71", "☐");
    SIGNS.put("wingdings e0", "→");
    SIGNS.put("wingdings 28", "☎");
    SIGNS.put("wingdings 2a", "✉");
    SIGNS.put("wingdings 2 50", "✓");
    SIGNS.put("wingdings 2 52", "☑");
    SIGNS.put("wingdings 2 a3", "☐");
    SIGNS.put("symbol b3", "≥");
    SIGNS.put("symbol a3", "≤");
    SIGNS.put("symbol b1", "±");
    SIGNS.put("symbol b4", "×");
    SIGNS.put("symbol b0", "°");
    SIGNS.put("symbol ae", "→");
    SIGNS.put("symbol b7", BULLET);
    SIGNS.put("wingdings a7", BULLET);
  }

  private DocxSigns() {}

  /** The sign of a font at a place, in hexadecimal; empty where it is not known. */
  static Optional<String> sign(String font, String place) {
    String code =
        place.toLowerCase(Locale.ROOT).replaceFirst("^0*f0(?=..$)", "").replaceFirst("^0+", "");
    return Optional.ofNullable(SIGNS.get(font.toLowerCase(Locale.ROOT) + " " + code));
  }

  /** A bullet as text; those of fonts that hold signs are all one. */
  static String bullet(String text) {
    boolean isSign =
        text.codePoints().anyMatch(code -> code >= OF_SYMBOL_FONTS && code <= LAST_OF_SYMBOL_FONTS);
    return isSign || text.isBlank() || text.equals("o") ? BULLET : text.strip();
  }

  /** A number in one of Word's formats. */
  static String number(int count, String format) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "lowerLetter" -> letters(count);
      case "upperLetter" -> letters(count).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(count);
      case "upperRoman" -> roman(count).toUpperCase(Locale.ROOT);
      case "decimalZero" -> count >= 0 && count < 10 ? "0" + count : String.valueOf(count);
      case "ordinal" -> count + ordinal(count);
      default -> String.valueOf(count);
    };
  }

  private static String letters(int count) {
    return count < 1 || count > MOST_LETTERS
        ? String.valueOf(count)
        : Counter.DOUBLED_LETTERS.write(count);
  }

  private static String roman(int count) {
    return count < 1 || count > MOST_ROMAN ? String.valueOf(count) : Counter.ROMAN.write(count);
  }

  private static String ordinal(int count) {
    boolean isTeen = count % 100 / 10 == 1;
    return isTeen
        ? "th"
        : switch (count % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}
