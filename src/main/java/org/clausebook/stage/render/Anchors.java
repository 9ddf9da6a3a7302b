package org.clausebook.stage.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.ControlPlace;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;

/**
 * The names under which Markdown hosts find headings: the words in small letters, joined by dashes,
 * without other signs; a second heading of the same words has a number.
 */
final class Anchors {
  private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{M}\\p{N} _-]");

  private final Map<String, String> byClause = new LinkedHashMap<>();

  Anchors(PolicyDocument document) {
    List<Edition> editions = Edition.of(document);
    Map<String, Integer> uses = new LinkedHashMap<>();
    editions.forEach(edition -> uses.merge(anchor(edition.text().title()), 1, Integer::sum));
    editions.forEach(edition -> edition
        .text()
        .sheet()
        .block()
        .filter(block -> block.at() == ControlPlace.PAGE)
        .ifPresent(block -> uses.merge(anchor(block.title()), 1, Integer::sum)));
    for (int i = 0; i < document.clauses().size(); i++) {
      for (Edition edition : editions) {
        NumberedClause clause = edition.text().clauses().get(i);
        if (!edition.isLeftToOther(clause) && !clause.heading().isEmpty()) {
          String anchor = anchor((clause.number() + " " + clause.heading()).strip());
          int earlier = uses.merge(anchor, 1, Integer::sum) - 1;
          byClause.put(key(edition, clause), earlier == 0 ? anchor : anchor + "-" + earlier);
        }
      }
    }
    editions.forEach(edition -> edition.text().clauses().stream()
        .filter(edition::isLeftToOther)
        .forEach(clause -> toOther(clause, edition, editions)));
  }

  /** A clause that is there in one language alone is found from the other one too. */
  private void toOther(NumberedClause clause, Edition edition, List<Edition> editions) {
    editions.stream()
        .filter(other -> !other.equals(edition))
        .flatMap(other -> Optional.ofNullable(byClause.get(key(other, clause))).stream())
        .forEach(anchor -> byClause.put(key(edition, clause), anchor));
  }

  private static String key(Edition edition, NumberedClause clause) {
    return edition.prefix() + clause.id();
  }

  private static String anchor(String heading) {
    return SIGN.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
  }

  /** The bodies of the clauses, with each link to a clause led to its heading. */
  List<String> bodies(Edition edition) {
    return edition.text().clauses().stream()
        .map(clause -> BoldProvisions.body(clause, edition.whole().presentation()))
        .map(
            body -> body.contains("](#") ? MarkdownText.of(body).led(id -> led(edition, id)) : body)
        .toList();
  }

  /** The address of a clause led to its heading; any other as it is. */
  String lead(Edition edition, String address) {
    return address.startsWith("#") ? "#" + led(edition, address.substring(1)) : address;
  }

  /** Markdown has no names for items, so that their clause is what a link leads to. */
  private String led(Edition edition, String clause) {
    String whole = NumberedClause.clauseOf(clause);
    return Optional.ofNullable(byClause.get(edition.prefix() + whole)).orElse(whole);
  }
}
