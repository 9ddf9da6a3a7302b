package org.clausebook.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.Council;
import org.clausebook.model.Fact;

/** The facts that a clause prints. */
final class UsedFacts {
  private static final Pattern FIELD = Pattern.compile("\\$\\{\\s*council\\.([a-z0-9.-]++)\\s*}");

  private UsedFacts() {}

  /** By path, in the order in which they are printed. */
  static Map<String, Fact> of(ClauseInForce clause, Council council) {
    Map<String, Fact> used = new LinkedHashMap<>();
    String words = clause.heading().text() + clause.body().text();
    for (MatchResult field : FIELD.matcher(words).results().toList()) {
      String path = field.group(1);
      Fact fact = council.facts().get(path);
      if (fact != null) {
        used.put(path, fact);
      }
    }
    return used;
  }

  /** One of them for machines. */
  static Map<String, Object> toMap(String path, Fact fact) {
    var values = new LinkedHashMap<String, Object>();
    values.put("path", path);
    values.put("value", fact.value());
    values.putAll(Json.location(fact.location()));
    return values;
  }
}
