package org.clausebook.cli.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.feature.drift.ClauseDrift;
import org.clausebook.feature.drift.ClauseTexts.Sides;
import org.clausebook.feature.drift.Drifts;
import org.clausebook.model.ClauseChange;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.text.SourceText;

/** What has become of a policy since its words were locked, for machines. */
public final class DriftRow {
  private DriftRow() {}

  public static Map<String, Object> of(Drifts.Found found, boolean isWhole) {
    var values = new LinkedHashMap<String, Object>();
    values.put("council", found.key().council());
    values.put("policy", found.key().policy());
    found.drift().ifPresent(drift -> {
      Lock lock = drift.lock();
      values.put("decision", lock.event().verb());
      lock.event().date().map(ShownDate::iso).ifPresent(date -> values.put("decidedOn", date));
      lock.document().version().ifPresent(version -> values.put("version", version));
      values.put("open", drift.open().size());
      values.put(
          "clauses",
          (isWhole ? drift.clauses() : drift.open())
              .stream().map(DriftRow::clause).toList());
    });
    return values;
  }

  private static Map<String, Object> clause(ClauseDrift clause) {
    var values = new LinkedHashMap<String, Object>();
    values.put("id", clause.id().value());
    values.put("state", clause.state().words());
    put("detail", Optional.of(clause.detail()).filter(words -> !words.isEmpty()), values);
    put("settled", clause.settled().map(way -> way.word()), values);
    values.put("log", clause.texts().log().stream().map(DriftRow::change).toList());
    values.put("library", clause.upstreamChanges());
    values.put("here", clause.ownChanges());
    values.put(
        "facts",
        clause.texts().facts().stream()
            .map(fact -> {
              Map<String, Object> answer = new LinkedHashMap<>();
              answer.put("field", fact.field());
              answer.put("was", fact.was());
              answer.put("is", fact.is());
              return answer;
            })
            .toList());
    values.put("misfits", clause.texts().misfits());
    values.put("locked", sides(clause.texts().locked()));
    values.put("today", sides(clause.texts().today()));
    return values;
  }

  private static void put(String key, Optional<String> value, Map<String, Object> values) {
    value.ifPresent(text -> values.put(key, text));
  }

  private static Map<String, Object> change(ClauseChange change) {
    var values = new LinkedHashMap<String, Object>();
    values.put("version", change.version().value());
    values.put("date", change.on().toString());
    values.put("reason", change.reason().value());
    put("source", change.source().map(SourceText::value), values);
    return values;
  }

  private static Map<String, Object> sides(Sides sides) {
    var values = new LinkedHashMap<String, Object>();
    sides.upstream().ifPresent(text -> values.put("library", text(text)));
    sides.own().ifPresent(text -> values.put("here", text(text)));
    return values;
  }

  private static Map<String, Object> text(Lock.Text text) {
    var values = new LinkedHashMap<String, Object>();
    values.put("heading", text.heading());
    values.put("body", text.body());
    return values;
  }
}
