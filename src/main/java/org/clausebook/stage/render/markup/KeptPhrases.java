package org.clausebook.stage.render.markup;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Marks words that stay on one line in finished HTML: a date, a number and what it counts, a
 * reference, an office. The marks are elements, so that the characters of the text stay as they are
 * written. None is in a table, whose columns are narrow, or in code.
 *
 * @param before what is put before such words
 * @param after what is put after them
 * @param offices those without a number
 * @param kept such words
 */
public record KeptPhrases(String before, String after, Pattern offices, Pattern kept) {
  /** What is longer may be broken, as a narrow screen has no room for it; in characters. */
  private static final int LONGEST = 25;

  private static final String SHAPES = String.join(
      "|",
      // 5 March 2026, 27th May 2025, 1 o Fawrth 2026
      "(?<![\\p{L}\\d/.,:-])\\d{1,2}+\\p{Ll}{0,4}+\\s(?:o\\s|of\\s)?+\\p{Lu}\\p{L}++(?:\\s\\d{4}\\b)?+",
      // March 2026, Act 2018
      "\\b\\p{Lu}\\p{L}++\\s(?:19|20)\\d\\d\\b",
      // clause 4.2, section 149(1), cymal 3
      "\\b(?i:clause|section|paragraph|part|schedule|appendix|annex|article|rule|page|table|item"
          + "|minute|version|cymal|adran|paragraff|rhan|atodlen|tudalen|eitem)\\s\\d[\\w()./]*+",
      // 30 days
      "(?<![\\p{L}\\d/.,:-])£?\\d[\\d.,]{0,8}+(?<![.,])\\s\\p{Ll}{2,12}+\\b");

  private static final String NOTHING = "(?!)";

  /** All begin with a word: what follows is tried there alone. */
  private static final String START = "(?<![\\p{L}\\d])(?:";

  /** Where words may be parted. */
  private static final Set<String> APART = Set.of("table", "pre", "code");

  private static final String TEXT = "main";

  /** With the titles of a council's offices. */
  public static KeptPhrases of(String before, String after, Collection<String> offices) {
    String titles = offices.stream()
        .filter(title -> title.length() <= LONGEST)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(title -> "\\b" + title.replaceAll("\\s++", "\\\\s") + "\\b|")
        .collect(Collectors.joining());
    return new KeptPhrases(
        before,
        after,
        Pattern.compile(START + titles + NOTHING + ")"),
        Pattern.compile(START + titles + SHAPES + ")"));
  }

  /** The text of a page with marks. */
  public String markPage(String html) {
    int start = html.indexOf("<" + TEXT);
    int end = html.lastIndexOf("</" + TEXT);
    return start < 0 || end < start
        ? html
        : html.substring(0, start) + mark(html.substring(start, end)) + html.substring(end);
  }

  /** Some elements with marks. */
  public String mark(String html) {
    var marked = new StringBuilder(html.length() + html.length() / 8);
    int apart = 0;
    int at = 0;
    while (at < html.length()) {
      int tag = orEnd(html.indexOf('<', at), html);
      String words = html.substring(at, tag);
      marked.append(apart > 0 ? words : text(words));
      at = Math.min(orEnd(html.indexOf('>', tag), html) + 1, html.length());
      marked.append(html, tag, at);
      apart += change(html.substring(tag, at));
    }
    return marked.toString();
  }

  private static int orEnd(int index, String html) {
    return index < 0 ? html.length() : index;
  }

  /** Whether a tag begins what has no marks in it (1) or ends it (-1). */
  private static int change(String tag) {
    boolean isEnd = tag.startsWith("</");
    int from = isEnd ? 2 : 1;
    int to = from;
    while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
      to++;
    }
    return to == from || !APART.contains(tag.substring(from, to)) ? 0 : isEnd ? -1 : 1;
  }

  /** All but offices have a number, and few texts do. */
  private String text(String words) {
    boolean hasNumber = words.chars().anyMatch(Character::isDigit);
    return (hasNumber ? kept : offices)
        .matcher(words)
        .replaceAll(found -> Matcher.quoteReplacement(
            found.group().length() > LONGEST ? found.group() : before + found.group() + after));
  }
}
