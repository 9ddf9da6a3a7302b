package org.clausebook.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount in pounds or a whole number, which people write in several ways. */
public record Figure(BigDecimal value, boolean isMoney) implements Comparable<Figure> {
  /** A whole number, with or without commas between the thousands; below a thousand billions. */
  static final String WHOLE = "(?:0|[1-9][0-9]{0,2}(?:,[0-9]{3}){1,3}|[1-9][0-9]{0,11})";

  /** The same in pounds, with pence or without. */
  static final String POUNDS = "£?" + WHOLE + "(?:[.][0-9]{2})?";

  private static final String THOUSANDS = "[0-9]{1,3}(?:[.][0-9]{3})+";

  /** What may be in a figure that was not meant to be another one. */
  private static final Pattern DRESS =
      Pattern.compile("£|gbp|pounds?|[\\s_\\u00a0\\u2009\\u202f'’]");

  private static final Pattern ABROAD =
      Pattern.compile(THOUSANDS + "(?:,[0-9]{1,2})|[0-9]+,[0-9]{2}");
  private static final Pattern SHORT = Pattern.compile("([0-9]{1,6}(?:[.][0-9]{1,3})?)(k|m)");
  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,12}(?:[.][0-9]{1,2})?");

  /** Equal amounts are equal figures, however many noughts they were written with. */
  public Figure {
    BigDecimal bare = value.stripTrailingZeros();
    value = bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
  }

  /** The figure that an answer of a type is; empty for other types, and for what is no answer. */
  public static Optional<Figure> parse(FieldType type, String written) {
    return type.isFigure() && type.accepts(written)
        ? Optional.of(
            new Figure(new BigDecimal(written.replaceAll("[£,]", "")), type == FieldType.MONEY))
        : Optional.empty();
  }

  /**
   * What is likely to be meant by an answer that is refused: {@code £5,000} by {@code 5k}, and
   * {@code £1,500} by {@code 1.500,00}.
   */
  public static Optional<Figure> meant(FieldType type, String written) {
    String bare = DRESS.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("");
    Matcher brief = SHORT.matcher(bare);
    if (brief.matches()) {
      BigDecimal unit = new BigDecimal(brief.group(2).equals("k") ? 1_000 : 1_000_000);
      bare = new BigDecimal(brief.group(1)).multiply(unit).stripTrailingZeros().toPlainString();
    } else if (ABROAD.matcher(bare).matches()) {
      bare = bare.replace(".", "").replace(',', '.');
    }
    return type.isFigure() && PLAIN.matcher(bare).matches()
        ? parse(type, new Figure(new BigDecimal(bare), type == FieldType.MONEY).shown())
        : Optional.empty();
  }

  /** The one way in which it is printed: {@code £1,500}, {@code £1,500.50}, {@code 1,500}. */
  public String shown() {
    String figures = String.format(Locale.ROOT, value.scale() == 0 ? "%,.0f" : "%,.2f", value);
    return isMoney ? "£" + figures : figures;
  }

  @Override
  public int compareTo(Figure other) {
    return value.compareTo(other.value);
  }
}
