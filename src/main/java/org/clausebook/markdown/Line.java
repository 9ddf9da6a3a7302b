package org.clausebook.markdown;

/**
 * A line of a text and what it begins. Offsets count UTF-16 units from the start of the text.
 *
 * @param start offset of its first character
 * @param end offset after its last, without the line break
 * @param quotation that it is in
 * @param indent how many columns from its {@link #inner} to its mark or first word; a tab reaches to every fourth
 * @param mark bullet or number, if it begins an item
 * @param text offset of its first word; its end if it has none
 * @param isBroken whether it ends with a line break that is printed
 */
public record Line(
    Kind kind,
    int start,
    int end,
    Quotation quotation,
    int indent,
    Mark mark,
    int text,
    boolean isBroken) {
  /**
   * The signs of a quotation, {@code >}, that a line begins with.
   *
   * @param signs how many there are
   * @param end offset after them
   */
  public record Quotation(int signs, int end) {}

  /** The kind of block that a line begins or belongs to. */
  public enum Kind {
    BLANK,
    PARAGRAPH,
    /** More of the paragraph, item, note or definition before it. */
    MORE,
    ITEM,
    /** A term that the next line defines. */
    TERM,
    DEFINITION,
    /** The words of a footnote, {@code [^1]: words}. */
    NOTE,
    /** Where a label leads, {@code [label]: address}. */
    REFERENCE,
    CAPTION,
    ROW,
    /** The dashes under the head of a table. */
    DELIMITER,
    HEADING,
    /** Dashes that make a heading of the line above. */
    UNDERLINE,
    RULE,
    /** The opening line of a block of code. */
    FENCE,
    CODE,
    FENCE_END
  }

  /**
   * What an item begins with.
   *
   * @param at offset of its sign
   * @param sign {@code -}, or a number such as {@code 1.}; empty if there is none
   * @param labelAt offset of its label, or of where one would be
   * @param label what is after a bullet and could be a label, such as {@code (a)}, or an initial
   *     that counts to the words; empty if there is none
   * @param braces what is said of it in braces; of a paragraph too
   */
  public record Mark(int at, String sign, int labelAt, String label, Braces braces) {
    static final Mark NONE = of(Braces.none(0));

    /** That of a paragraph. */
    static Mark of(Braces braces) {
      return new Mark(0, "", 0, "", braces);
    }

    /** By which texts refer to it; empty if it has no name. */
    public String name() {
      return braces.name();
    }
  }

  /**
   * What is said of an item or paragraph before its words, {@code {#quorum} {statutory}}.
   *
   * @param at offset of the first brace, or of where it would be
   * @param end offset after the last brace
   * @param name by which texts refer to it; empty if there is none
   * @param isStatutory whether the law lays its words down
   */
  public record Braces(int at, int end, String name, boolean isStatutory) {
    /** Nothing at all. */
    static Braces none(int at) {
      return new Braces(at, at, "", false);
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
      return at == end;
    }
  }

  /** How many signs of a quotation it begins with. */
  public int quotes() {
    return quotation.signs();
  }

  /** Offset after the signs of a quotation. */
  public int inner() {
    return quotation.end();
  }

  /** Whether it begins an item, be that a fence of code. */
  public boolean isItem() {
    return !mark.sign().isEmpty();
  }

  public boolean isBulleted() {
    return mark.sign().length() == 1;
  }

  public boolean isNumbered() {
    return mark.sign().length() > 1;
  }

  /** Whether its bullet is followed by a label. */
  public boolean isLabelled() {
    return isItem() && !mark.label().isEmpty() && mark.labelAt() < text;
  }

  public boolean isBlank() {
    return kind == Kind.BLANK;
  }

  /** Whether it is a row of a table, or the dashes under its head. */
  public boolean isOfTable() {
    return kind == Kind.ROW || kind == Kind.DELIMITER;
  }

  /** Whether it has words that the next line may go on with. */
  boolean isOpen() {
    return switch (kind) {
      case PARAGRAPH, MORE, TERM, DEFINITION, NOTE, CAPTION -> true;
      case ITEM -> text < end;
      default -> false;
    };
  }

  Line as(Kind other, int words) {
    return new Line(other, start, end, quotation, indent, mark, words, isBroken);
  }

  Line withoutLabel() {
    return as(kind, mark.labelAt());
  }
}
