package org.clausebook.cli.option;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what somebody means by a name: the slug, or a full name, or the first words of either, in
 * capitals or not.
 */
final class NameSearch {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’‘]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<String> slugs;
  private final Function<String, List<String>> fullNames;

  /**
   * The names that can be meant.
   *
   * @param fullNames of a slug; asked for only where no slug is meant, since files are read for it
   */
  NameSearch(List<String> slugs, Function<String, List<String>> fullNames) {
    this.slugs = slugs;
    this.fullNames = fullNames;
  }

  /** The slugs that fit best; several if it is not clear which one is meant. */
  List<String> find(String written) {
    if (slugs.contains(written)) {
      return List.of(written);
    }
    String wanted = folded(written);
    return wanted.isEmpty()
        ? List.of()
        : Stream.<Predicate<String>>of(
                slug -> folded(slug).equals(wanted),
                slug -> isCalled(slug, name -> name.equals(wanted)),
                slug ->
                    isFirst(wanted, folded(slug)) || isCalled(slug, name -> isFirst(wanted, name)))
            .map(test -> slugs.stream().filter(test).toList())
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  private boolean isCalled(String slug, Predicate<String> test) {
    return fullNames.apply(slug).stream().map(NameSearch::folded).anyMatch(test);
  }

  private static boolean isFirst(String words, String name) {
    return name.startsWith(words + "-");
  }

  /** The words of a name, as a slug would have them. */
  static String folded(String name) {
    String plain =
        ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String words = APOSTROPHE.matcher(plain.replace("&", " and ")).replaceAll("");
    return BETWEEN_WORDS
        .matcher(words.toLowerCase(Locale.ROOT))
        .replaceAll("-")
        .replaceAll("^-|-$", "");
  }
}
