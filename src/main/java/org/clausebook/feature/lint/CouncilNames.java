package org.clausebook.feature.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.model.Council;
import org.clausebook.model.Fact;

/**
 * The names that only one council has: its full name, and its initials if it uses them.
 * Terms such as 'the Council', 'the Parish' or 'We' are everybody's, and so is the name of a place.
 *
 * @param names in full and short, of at least two words
 * @param initials the term, where it is made of the first letters of the name
 */
record CouncilNames(List<String> names, Optional<String> initials) {
  private static final int FEWEST_INITIALS = 3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*+");
  private static final Set<String> JOINING = Set.of(
      "and", "of", "the", "on", "in", "with", "upon", "under", "over", "by", "cum", "le", "la");

  /** Words for a kind of body, which tell no council from another. */
  private static final Set<String> BODIES = Set.of(
      "council",
      "councils",
      "meeting",
      "parish",
      "town",
      "city",
      "village",
      "community",
      "neighbourhood",
      "group",
      "pc",
      "tc",
      "cc",
      "vc",
      "corporation",
      "trustees");

  private static final Set<String> ANYBODY = Set.of(
      "a",
      "an",
      "we",
      "us",
      "our",
      "this",
      "local",
      "joint",
      "authority",
      "body",
      "clerk",
      "office",
      "committee",
      "members");

  CouncilNames {
    names = List.copyOf(names);
  }

  /** The names of one council. */
  static CouncilNames of(Council council) {
    var names = new ArrayList<String>();
    if (words(council.name()).size() > 1 && !own(council.name()).isEmpty()) {
      names.add(council.name());
    }
    List<String> own = own(council.name());
    Stream.of(fact(council, "display-name"), fact(council, "term"))
        .flatMap(Optional::stream)
        .filter(name -> own(name).stream().anyMatch(own::contains))
        .filter(name -> words(name).stream().anyMatch(BODIES::contains))
        .filter(name -> !names.contains(name))
        .forEach(names::add);
    return new CouncilNames(
        names, fact(council, "term").filter(term -> areInitials(term, council.name())));
  }

  /** Whether letters are the first ones of a name's words, with those that join or without. */
  static boolean areInitials(String letters, String name) {
    return letters.length() >= FEWEST_INITIALS
        && letters.chars().allMatch(Character::isUpperCase)
        && initials(name).contains(letters);
  }

  private static List<String> initials(String name) {
    List<String> words = words(name.replace("-", " "));
    return Stream.of(words.stream(), words.stream().filter(word -> !JOINING.contains(word)))
        .map(found -> found.map(word -> word.substring(0, 1)).collect(Collectors.joining()))
        .map(found -> found.toUpperCase(Locale.ROOT))
        .toList();
  }

  private static Optional<String> fact(Council council, String path) {
    return Optional.ofNullable(council.facts().get(path)).map(Fact::value);
  }

  /** The words of a name that stand for one place or person. */
  private static List<String> own(String name) {
    return words(name).stream()
        .filter(
            word -> !JOINING.contains(word) && !BODIES.contains(word) && !ANYBODY.contains(word))
        .toList();
  }

  private static List<String> words(String name) {
    return WORD.matcher(name.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .toList();
  }
}
