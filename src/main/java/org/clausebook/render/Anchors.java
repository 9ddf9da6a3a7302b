package org.clausebook.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.ControlPlace;
import org.clausebook.model.PolicyDocument;
import org.clausebook.model.PolicyDocument.NumberedClause;

/**
 * The names under which Markdown hosts find headings: the words in small letters, joined by dashes,
 * without other signs; a second heading of the same words has a number.
 */
final class Anchors {
  private static final Pattern LINK = Pattern.compile("(?<=]\\(#)[a-z][a-z0-9-]*(?=\\))");
  private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{M}\\p{N} _-]");

  private final PolicyDocument document;
  private final Map<String, String> byClause = new LinkedHashMap<>();

  Anchors(PolicyDocument document) {
    this.document = document;
    Map<String, Integer> uses = new LinkedHashMap<>();
    uses.put(anchor(document.title()), 1);
    document
        .sheet()
        .block()
        .filter(block -> block.at() == ControlPlace.PAGE)
        .ifPresent(block -> uses.merge(anchor(block.title()), 1, Integer::sum));
    for (NumberedClause clause : document.clauses()) {
      String anchor = anchor((clause.number() + " " + clause.heading()).strip());
      int earlier = uses.merge(anchor, 1, Integer::sum) - 1;
      byClause.put(clause.id().value(), earlier == 0 ? anchor : anchor + "-" + earlier);
    }
  }

  private static String anchor(String heading) {
    return SIGN.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
  }

  /** The bodies of the clauses, with each link to a clause led to its heading. */
  List<String> bodies() {
    return document.clauses().stream().map(clause -> linked(clause.body())).toList();
  }

  /** The address of a clause led to its heading; any other as it is. */
  String lead(String address) {
    return address.startsWith("#")
        ? "#" + Optional.ofNullable(byClause.get(address.substring(1))).orElse(address.substring(1))
        : address;
  }

  private String linked(String body) {
    return LINK.matcher(body)
        .replaceAll(link -> Matcher.quoteReplacement(
            Optional.ofNullable(byClause.get(link.group())).orElse(link.group())));
  }
}
