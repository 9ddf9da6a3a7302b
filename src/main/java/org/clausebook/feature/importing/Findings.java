package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The facts that a file tells of its council, by what it has in the place of merge fields. */
final class Findings {
  private static final Pattern NAME = Pattern.compile(
      "(?:[\\p{Lu}][\\p{L}'’.-]*+(?:,? (?:and|&|with|in|on|the|of|upon|under|next|le|cum) |,? )){1,12}?"
          + "(?:(?:Grouped|Joint) )?(?:Parish|Town|City|Village|Neighbourhood|Community) "
          + "(?:Council|Meeting)");

  /** What may be before the name in a title: {@code Standing Orders of}. */
  private static final Pattern TITLE = Pattern.compile(
      "^The |^.*?\\b(?:Orders|Polic(?:y|ies)|Procedures?|Regulations|Code|Statement|Scheme|Strategy"
          + "|Plan|Protocol|Reference|Rules|Charter) (?:of|for) (?:the )?");

  private static final List<String> TERMS =
      List.of("council.term", "council.bare-term", "council.possessive");
  private static final Pattern OWNER = Pattern.compile("(?:['’]s|(?<=s)['’])$");
  private static final Pattern DEFINED = Pattern.compile("\\(.+\\)");

  private final List<Capture> captures = new ArrayList<>();
  private final String words;

  /**
   * Findings in a file.
   *
   * @param words of the whole file
   */
  Findings(List<Pair> pairs, String words) {
    this.words = words;
    for (Pair pair : pairs) {
      pair.template()
          .ifPresent(template ->
              captures.addAll(Capture.of(template.body(), pair.section().tokens())));
    }
  }

  /** The name of the council: the one that is written most often. */
  Optional<String> name() {
    Map<String, Integer> names = new LinkedHashMap<>();
    Matcher found = NAME.matcher(words.replaceAll("\\s+", " "));
    while (found.find()) {
      names.merge(TITLE.matcher(found.group()).replaceFirst(""), 1, Integer::sum);
    }
    return most(names);
  }

  private static Optional<String> most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .filter(best -> best.getValue() > 0)
        .flatMap(best -> counts.entrySet().stream()
            .filter(one -> one.getValue().equals(best.getValue()))
            .map(Map.Entry::getKey)
            .findFirst());
  }

  /** How the file refers to the council after naming it, if not by its name. */
  Optional<String> term(String name) {
    Map<String, Integer> terms = new LinkedHashMap<>();
    for (Capture capture : captures) {
      if (TERMS.contains(capture.field()) && !DEFINED.matcher(capture.words()).find()) {
        String bare = OWNER.matcher(capture.words()).replaceFirst("");
        String term = bare.startsWith("The ") ? "the " + bare.substring(4) : bare;
        boolean isArticleLost =
            capture.field().equals("council.bare-term") && term.equals("Council");
        terms.merge(isArticleLost ? "the Council" : term, 1, Integer::sum);
      }
    }
    return most(terms).filter(term -> !term.equals(name) && term.length() <= name.length());
  }

  /** What the file prints where the term is used first, if not the usual. */
  Optional<String> definition(String name, String term) {
    return captures.stream()
        .filter(capture -> TERMS.contains(capture.field()))
        .findFirst()
        .map(capture -> OWNER.matcher(capture.words()).replaceFirst(""))
        .filter(first -> !first.equals(name + " (" + term + ")"))
        .map(first -> first.startsWith("The ")
                && term.startsWith("the ")
                && first.substring(4).equals(term.substring(4))
            ? term
            : first);
  }

  /** What is most often in the place of a value. */
  Optional<String> value(String path) {
    Map<String, Integer> values = new LinkedHashMap<>();
    captures.stream()
        .filter(capture -> capture.field().equals(path))
        .forEach(capture -> values.merge(capture.words(), 1, Integer::sum));
    return most(values);
  }

  /** How the file names its own clauses, in order. */
  List<String> references() {
    return captures.stream()
        .filter(capture -> capture.field().equals("clause"))
        .map(Capture::words)
        .toList();
  }

  /** What kind of body it is, by its name. */
  static Optional<String> kind(String name, List<String> kinds) {
    String small = name.toLowerCase(java.util.Locale.ROOT);
    return kinds.stream()
        .filter(kind -> small.contains(kind.replace('-', ' ')))
        .max(Comparator.comparingInt(String::length));
  }
}
