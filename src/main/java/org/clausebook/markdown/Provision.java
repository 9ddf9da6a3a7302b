package org.clausebook.markdown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph or item of a text; an item with the further paragraphs that it has, but without the
 * items under it.
 *
 * @param lines that it is made of, at least one
 * @param depth how many items it is under
 * @param words without marks, on one line
 */
public record Provision(List<Line> lines, int depth, String words) {
  /** A length in UTF-16 units of the words that a message quotes. */
  private static final int LONGEST = 60;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]++");
  private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019]");
  private static final Pattern QUOTES = Pattern.compile("[\\u201c\\u201d]");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2014]");

  public Provision {
    lines = List.copyOf(lines);
    words = BLANKS.matcher(words).replaceAll(" ").strip();
  }

  /**
   * What became of the statutory ones of a text in another.
   *
   * @param missing those of the first text that the other does not have
   * @param unmarked those of the other that it does not mark as statutory
   */
  public record Kept(List<Provision> missing, List<Provision> unmarked) {
    public Kept {
      missing = List.copyOf(missing);
      unmarked = List.copyOf(unmarked);
    }
  }

  /** The line that it begins with. */
  public Line first() {
    return lines.get(0);
  }

  public boolean isStatutory() {
    return first().mark().braces().isStatutory();
  }

  /** What it is called. */
  public String kind() {
    return first().isItem() ? "item" : "paragraph";
  }

  /** The same with its article. */
  public String one() {
    return first().isItem() ? "an item" : "a paragraph";
  }

  /** How it is to be written so that it is the same. */
  public String ofItsOwn() {
    String where = first().isItem() ? " under another item" : " in an item";
    return one() + " of its own" + (depth > 0 ? where : "");
  }

  /** The offset of the mark that says it is statutory. */
  public int mark() {
    return first().mark().braces().at();
  }

  /** As many of its first words as fit into a message. */
  public String beginning() {
    int end = words.length() <= LONGEST ? -1 : words.lastIndexOf(' ', LONGEST);
    return end <= 0 ? words : words.substring(0, end) + "…";
  }

  /** Which statutory paragraphs and items of a text are in another, each as often. */
  public static Kept kept(String before, String after) {
    var there = new ArrayList<>(MarkdownText.of(after).provisions());
    var missing = new ArrayList<Provision>();
    var unmarked = new ArrayList<Provision>();
    for (Provision owed : MarkdownText.of(before).provisions()) {
      if (owed.isStatutory()) {
        List<Provision> same = there.stream().filter(owed::isSame).toList();
        same.stream().filter(found -> !found.isStatutory()).forEach(unmarked::add);
        if (same.isEmpty()) {
          missing.add(owed);
        } else {
          there.remove(same.get(0));
        }
      }
    }
    return new Kept(missing, unmarked.stream().distinct().toList());
  }

  /** Whether it says the same in the same kind of place, whichever quotes or dashes are typed. */
  private boolean isSame(Provision other) {
    return depth == other.depth
        && kind().equals(other.kind())
        && plain(words).equals(plain(other.words));
  }

  private static String plain(String words) {
    String straight = APOSTROPHES.matcher(words).replaceAll("'");
    String quoted = QUOTES.matcher(straight).replaceAll("\"");
    return Normalizer.normalize(DASHES.matcher(quoted).replaceAll("-"), Normalizer.Form.NFC);
  }
}
