package org.clausebook.model.record;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people write in place of a minute reference that is not known: {@code to follow}.
 */
public final class MinutePlaceholder {
  /**
   * What people write for a minute that they do not have, in English and Welsh, in lower case and
   * without final dots.
   */
  private static final Pattern WORDS = Pattern.compile(
      "pending|awaited|awaiting [^0-9]+|outstanding|to follow|follows|tb[acd]|t\\.b\\.[acd]|to be [^0-9]+"
          + "|n ?[/.]? ?a|not applicable|not (?:yet )?(?:known|given|available|recorded|minuted|"
          + "approved|published|numbered|found)|unknown|none|no (?:minute|reference|ref)|nil|null"
          + "|missing|lost|blank|empty|todo|draft"
          + "|minutes?|(?:minute )?(?:ref|reference|number|no)|see (?:the )?minutes"
          + "|i ddilyn|i'w .+|yn yr arfaeth|anhysbys|dim|amherthnasol");

  /** Goes before other words, as in {@code minute to follow}. */
  private static final Pattern LEAD = Pattern.compile(
      "^(?:(?:the )?minutes?(?: (?:ref|reference|number|no))?|ref|reference|number|no)\\.?:? +");

  /** Marks of a gap, wherever they are, as in {@code 26/…}. */
  private static final Pattern GAP = Pattern.compile("[?…_]|\\.{3}");

  /** The letters that stand for figures, as in {@code 26/xx}. */
  private static final Pattern CROSSES =
      Pattern.compile("(?:[0-9]+[/.-])?x{2,}(?:[/.-](?:x+|[0-9]+))?");

  /** Brackets around words that ask for the reference, as in {@code [minute]}. */
  private static final Pattern BRACKETS = Pattern.compile("[\\[<{(][^0-9]*[\\]>})]");

  private MinutePlaceholder() {}

  /** Whether a text only stands for a reference that is not known. */
  public static boolean is(String text) {
    String words = text.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    String bare = words.replaceAll("^[\"'(\\[]+|[\"')\\].:;,!]+$", "").strip();
    return words.chars().noneMatch(Character::isLetterOrDigit)
        || BRACKETS.matcher(words).matches()
        || GAP.matcher(words).find()
        || CROSSES.matcher(words).matches()
        || WORDS.matcher(bare).matches()
        || WORDS.matcher(LEAD.matcher(bare).replaceFirst("")).matches();
  }
}
