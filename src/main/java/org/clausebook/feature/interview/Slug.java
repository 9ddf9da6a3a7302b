package org.clausebook.feature.interview;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The name of a council's folder, made from the council's name. */
final class Slug {
  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`]");
  private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

  /** What kind of body it is, which the folder need not say; Welsh has it first. */
  private static final Pattern BODY = Pattern.compile(
      "-(?:(?:grouped|group|joint|parish|town|city|village|neighbourhood|community)-)*"
          + "(?:council|meeting)$|^cyngor-(?:cymuned|tref|dinas|plwyf)-");

  /** What Windows keeps for itself. */
  private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]");

  /** Letters that are no others with a mark. */
  private static final List<List<String>> LETTERS = List.of(
      List.of("æ", "ae"),
      List.of("œ", "oe"),
      List.of("ø", "o"),
      List.of("ß", "ss"),
      List.of("ð", "d"),
      List.of("þ", "th"),
      List.of("ł", "l"),
      List.of("&", " and "));

  private Slug() {}

  /**
   * The shortest name that is free: {@code ashford} of Ashford Town Council, or {@code
   * ashford-town-council} where that is taken; empty if the name has no letter to make it from.
   *
   * @param taken names of folders that are there
   */
  static Optional<String> of(String name, Collection<String> taken) {
    String whole = withoutArticle(name);
    return Stream.concat(
            candidates(name), IntStream.range(2, taken.size() + 3).mapToObj(i -> whole + "-" + i))
        .filter(slug -> isSlug(slug) && !taken.contains(slug))
        .findFirst();
  }

  /** The folders that a council of such a name is likely to be in, the shortest first. */
  static Stream<String> candidates(String name) {
    String whole = withoutArticle(name);
    return Stream.of(BODY.matcher(whole).replaceFirst(""), whole);
  }

  private static String withoutArticle(String name) {
    String whole = plain(name);
    return whole.startsWith("the-") ? whole.substring("the-".length()) : whole;
  }

  /** Whether a folder may be called so. */
  static boolean isSlug(String name) {
    return SHAPE.matcher(name).matches() && !RESERVED.matcher(name).matches();
  }

  /** A text in small letters without accents, its words joined by {@code -}. */
  private static String plain(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    for (List<String> letter : LETTERS) {
      small = small.replace(letter.get(0), letter.get(1));
    }
    String bare =
        MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    String joined = BETWEEN.matcher(APOSTROPHES.matcher(bare).replaceAll("")).replaceAll("-");
    return joined.replaceAll("^-|-$", "");
  }
}
