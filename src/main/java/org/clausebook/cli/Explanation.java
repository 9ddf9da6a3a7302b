package org.clausebook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.ClauseInForce.Setting;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.Wording.Run;

/**
 * Where the words of a policy come from.
 *
 * @param wanted the clause whose words are shown; empty for all clauses without their words
 */
record Explanation(ResolvedPolicy policy, Optional<ClauseInForce> wanted) {

  /** For people: a clause a paragraph, with the place of each setting. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    for (ClauseInForce clause : clauses()) {
      lines.add(number(clause) + " " + clause.heading().text());
      lines.add("  " + clause.basis().word() + " clause '" + clause.id() + "'");
      lines.add("  set at " + clause.location());
      clause
          .provenance()
          .known()
          .forEach((key, text) -> lines.add("  " + key + ": " + text.value()));
      clause.settings().forEach(s -> lines.add("  " + s.what() + " at " + s.location()));
      UsedFacts.of(clause, policy.council())
          .forEach((path, fact) -> lines.add("  '" + path + "' set at " + fact.location()));
      if (wanted.isPresent()) {
        clause.heading().runs().forEach(run -> addWords(run, lines));
        clause.body().runs().forEach(run -> addWords(run, lines));
      }
      lines.add("");
    }
    return lines;
  }

  /** The place of a clause among the others, counted from 1, as the document numbers it. */
  private String number(ClauseInForce clause) {
    return (policy.clauses().indexOf(clause) + 1) + ".";
  }

  private static void addWords(Run run, List<String> lines) {
    if (run.text().isBlank()) {
      return;
    }
    lines.add("");
    lines.add(run.location() + ":");
    run.text().strip().lines().forEach(line -> lines.add(("  " + line).stripTrailing()));
  }

  /** For machines; see the README for the keys. */
  Map<String, Object> toMap() {
    var values = new LinkedHashMap<String, Object>();
    values.put("council", policy.council().slug());
    values.put("policy", policy.outline().policy());
    values.put("clauses", clauses().stream().map(this::clause).toList());
    return values;
  }

  private List<ClauseInForce> clauses() {
    return wanted.map(List::of).orElse(policy.clauses());
  }

  private Map<String, Object> clause(ClauseInForce clause) {
    var values = new LinkedHashMap<String, Object>();
    values.put("id", clause.id().value());
    values.put("number", number(clause));
    values.put("heading", clause.heading().text());
    values.put("basis", clause.basis().word());
    values.putAll(Json.location(clause.location()));
    clause.provenance().known().forEach((key, text) -> values.put(key, text.value()));
    values.put("settings", clause.settings().stream().map(Explanation::setting).toList());
    Optional.of(facts(clause))
        .filter(facts -> !facts.isEmpty())
        .ifPresent(facts -> values.put("facts", facts));
    if (wanted.isPresent()) {
      values.put("words", clause.body().runs().stream().map(Explanation::words).toList());
    }
    return values;
  }

  private List<Map<String, Object>> facts(ClauseInForce clause) {
    return UsedFacts.of(clause, policy.council()).entrySet().stream()
        .map(used -> UsedFacts.toMap(used.getKey(), used.getValue()))
        .toList();
  }

  private static Map<String, Object> setting(Setting setting) {
    var values = new LinkedHashMap<String, Object>();
    values.put("what", setting.what());
    values.putAll(Json.location(setting.location()));
    return values;
  }

  private static Map<String, Object> words(Run run) {
    var values = new LinkedHashMap<String, Object>();
    values.put("text", run.text());
    values.putAll(Json.location(run.location()));
    return values;
  }
}
