package org.clausebook.stage.source.block;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.stage.source.block.SourceBlock.Kind;

/**
 * A number, letter or bullet that somebody typed before words, such as {@code 1.1}, {@code (a)},
 * {@code •}.
 *
 * @param label without marks and escapes
 * @param rest the words after it
 */
public record TypedLabel(String label, String rest) {
  private static final String ONE = "[A-Za-z]|[ivxlIVXL]{2,6}|[a-z]{2}|\\d{1,3}";
  private static final String NUMBERS = "\\d{1,3}(?:\\.\\d{1,3}){1,5}(?:\\.(?:[a-z]|[ivxl]{2,5}))?";

  /** With the marks and escapes of Markdown. */
  private static final Pattern LABELLED = Pattern.compile(
      "(?:\\\\?[-*+•]\\s+(?=\\*{0,3}\\(?\\w{1,4}\\\\?[.)]\\s))?(?<open>\\*{0,3})(?<label>"
          + "(?<bullet>[•◦▪‣●○■·∙–—]|\\\\?[-*+]|o(?=\\t))"
          + "|(?<bracket>\\((?:" + ONE + "|" + NUMBERS + ")\\))"
          + "|(?<numbers>" + NUMBERS + ")\\\\?[.):]?"
          + "|(?<one>" + ONE + ")\\\\?[.)]"
          + "|(?<bare>\\d{1,2}))(?<close>\\*{0,3})(?<gap>[\\s\u00A0\u2007\u202F]*+)(?<rest>\\S.*+)");

  /** A number of years, pounds or percent and no label: the sentence goes on in small letters. */
  private static final Pattern GOES_ON = Pattern.compile("\\*{0,3}[a-z%].*");

  private static final Pattern INITIAL = Pattern.compile("[A-Z]\\\\?\\.");

  /** The label of a block of text; empty if it has none. */
  public static Optional<TypedLabel> of(String text) {
    return of(text, false);
  }

  /** The label of a heading, where a number alone is one. */
  public static Optional<TypedLabel> ofHeading(String text) {
    return of(text, true);
  }

  private static Optional<TypedLabel> of(String text, boolean isHeading) {
    Matcher found = LABELLED.matcher(text);
    if (!found.matches() || !isLabel(found, isHeading)) {
      return Optional.empty();
    }
    boolean isMarkedApart = found.group("close").equals(found.group("open"));
    boolean isMarkedWhole = found.group("close").isEmpty();
    if (!isMarkedApart && !isMarkedWhole) {
      return Optional.empty();
    }
    String rest = (isMarkedApart ? "" : found.group("open")) + found.group("rest");
    return Optional.of(new TypedLabel(found.group("label").replace("\\", ""), rest));
  }

  private static boolean isLabel(Matcher found, boolean isHeading) {
    if (found.group("gap").isEmpty()) {
      return isHeading && isGlued(found);
    }
    boolean isTabbed = found.group("gap").contains("\t");
    if (isHeading || isTabbed) {
      return true;
    }
    if (found.group("bare") != null || INITIAL.matcher(found.group("label")).matches()) {
      return false;
    }
    return found.group("numbers") == null
        || !GOES_ON.matcher(found.group("rest")).matches();
  }

  /** Whether a number is so clear that no blank is needed after it: {@code 1.Purpose}. */
  private static boolean isGlued(Matcher found) {
    String label = found.group("label");
    boolean isClosed = label.endsWith(".") || label.endsWith(")");
    return isClosed
        && found.group("bullet") == null
        && Character.isDigit(label.charAt(0))
        && Character.isUpperCase(found.group("rest").charAt(0));
  }

  /** Whether it is a number of several parts, such as {@code 3.1}, as paragraphs have. */
  public static boolean isOfParagraph(String label) {
    return parts(label) > 1;
  }

  /** How many numbers are in it: 2 in {@code 3.1}, none in {@code (a)}. */
  public static int parts(String label) {
    return (int) Pattern.compile("\\d+").matcher(label).results().count();
  }

  /**
   * The block with its label apart, if its text begins with one: a paragraph with a label of one
   * part is an item.
   */
  public static SourceBlock taken(SourceBlock block) {
    boolean isHeading = block.kind() == Kind.HEADING;
    if (!block.label().isEmpty()) {
      return block;
    }
    return of(block.text(), isHeading)
        .map(typed -> {
          SourceBlock labelled = block.saying(typed.rest()).labelled(typed.label(), true);
          return isHeading || isOfParagraph(typed.label())
              ? labelled
              : labelled.as(Kind.ITEM, Math.max(1, block.level()));
        })
        .orElse(block);
  }
}
