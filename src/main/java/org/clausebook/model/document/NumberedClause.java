package org.clausebook.model.document;

import java.util.List;
import org.clausebook.model.text.ClauseId;

/**
 * A clause as it is printed.
 *
 * @param level 1 for a clause, 2 and 3 for those under it
 * @param number as printed, {@code 7.} or {@code 7.1}; empty for a clause without one
 * @param heading plain text without the number; empty for text without a heading
 * @param body Markdown, one line to a paragraph, lettered lists as {@code - a. text}, other clauses
 *     cited as {@code [clause 11](#their-id)}
 * @param isAppendix whether it is an appendix or under one, and comes after the signatures
 * @param isLandscape whether it is printed on pages turned sideways
 * @param items of the body that texts refer to
 * @param statutory lines of the body, counted from 0, on which a paragraph or item begins that the
 *     law lays down
 * @param gaps stretches of the body, in bold there, that say what is still to be decided
 */
public record NumberedClause(
    ClauseId id,
    int level,
    String number,
    String heading,
    String body,
    boolean isAppendix,
    boolean isLandscape,
    List<NamedItem> items,
    List<Integer> statutory,
    List<String> gaps) {
  /** Parts the id of an item, in the address of a link, from that of its clause. */
  public static final char OF_ITEM = '.';

  /**
   * An item or paragraph of the body that texts refer to.
   *
   * @param line on which it begins, counted from 0
   */
  public record NamedItem(String name, int line) {}

  public NumberedClause {
    items = List.copyOf(items);
    statutory = List.copyOf(statutory);
    gaps = List.copyOf(gaps);
  }

  /** A clause on upright pages. */
  public NumberedClause(
      ClauseId id,
      int level,
      String number,
      String heading,
      String body,
      boolean isAppendix,
      List<NamedItem> items,
      List<Integer> statutory,
      List<String> gaps) {
    this(id, level, number, heading, body, isAppendix, false, items, statutory, gaps);
  }

  /** A clause of which no item has a name. */
  public NumberedClause(
      ClauseId id, int level, String number, String heading, String body, List<String> gaps) {
    this(id, level, number, heading, body, false, List.of(), List.of(), gaps);
  }

  /** A clause in which everything is decided. */
  public NumberedClause(ClauseId id, int level, String number, String heading, String body) {
    this(id, level, number, heading, body, List.of());
  }

  /** The part of a link's address, with or without its sign, that names a clause. */
  public static String clauseOf(String address) {
    int end = address.indexOf(OF_ITEM);
    return end < 0 ? address : address.substring(0, end);
  }

  /** The same with items that texts refer to. */
  public NumberedClause with(List<NamedItem> others) {
    return new NumberedClause(
        id, level, number, heading, body, isAppendix, isLandscape, others, statutory, gaps);
  }

  /** The same with other lines that the law lays down. */
  public NumberedClause withStatutory(List<Integer> lines) {
    return new NumberedClause(
        id, level, number, heading, body, isAppendix, isLandscape, items, lines, gaps);
  }

  /** The same as an appendix, or not. */
  public NumberedClause asAppendix(boolean isOne) {
    return new NumberedClause(
        id, level, number, heading, body, isOne, isLandscape, items, statutory, gaps);
  }

  /** The same on pages turned sideways, or not. */
  public NumberedClause asLandscape(boolean isTurned) {
    return new NumberedClause(
        id, level, number, heading, body, isAppendix, isTurned, items, statutory, gaps);
  }
}
