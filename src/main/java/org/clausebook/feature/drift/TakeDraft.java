package org.clausebook.feature.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Amendment;
import org.clausebook.model.Amendment.Insert;
import org.clausebook.model.Clause;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.Settled;
import org.clausebook.model.text.ClauseId;
import org.clausebook.stage.load.yaml.TakeEdit;

/** The amendments with which a clause gets the words that were chosen. */
final class TakeDraft {
  private final PolicyDrift drift;
  private final ClauseDrift clause;
  private final UnfilledClauses today;
  private final Settled.Way way;
  private final List<Amendment> own;

  TakeDraft(PolicyDrift drift, ClauseDrift clause, UnfilledClauses today, Settled.Way way) {
    this.drift = drift;
    this.clause = clause;
    this.today = today;
    this.way = way;
    this.own = today.amendments().stream()
        .filter(amendment -> amendment.clause().equals(clause.id()))
        .toList();
  }

  /** The edits that give the clause these words, the best first. */
  List<TakeEdit> edits(Optional<Lock.Text> wanted) {
    boolean isThere =
        wanted.equals(clause.texts().today().own()) && clause.texts().misfits().isEmpty();
    if (isThere || way == Settled.Way.AS_IS) {
      return List.of(edit(List.of(), List.of()));
    }
    return wanted.map(this::reworded).orElseGet(() -> List.of(without()));
  }

  private TakeEdit edit(List<Amendment> takenOut, List<Map<String, String>> added) {
    Map<String, String> settled = new LinkedHashMap<>();
    settled.put("clause", clause.id().value());
    settled.put("way", way.word());
    settled.put("change", clause.change().value());
    List<Location> places = takenOut.stream().map(Amendment::location).toList();
    String reason =
        "taken out of '" + clause.id().value() + "' by 'policy take --" + way.word() + "':";
    return new TakeEdit(clause.id().value(), places, reason, added, settled);
  }

  private TakeEdit without() {
    List<Amendment> others =
        own.stream().filter(amendment -> !amendment.isOmission()).toList();
    boolean isOmitted = others.size() < own.size();
    boolean isToOmit = today.upstream(clause.id()).isPresent() && !isOmitted;
    return edit(others, isToOmit ? List.of(keys("omit", clause.id().value())) : List.of());
  }

  private List<TakeEdit> reworded(Lock.Text wanted) {
    Optional<Insert> inserted =
        own.stream().filter(Insert.class::isInstance).map(Insert.class::cast).findFirst();
    if (inserted.isPresent()) {
      return List.of(edit(own, List.of(insert(inserted.get(), wanted))));
    }
    List<Amendment> takenOut =
        own.stream().filter(amendment -> amendment.placement().isEmpty()).toList();
    return today
        .upstream(clause.id())
        .map(text -> List.of(edit(takenOut, words(text, wanted))))
        .orElseGet(() -> inserts(wanted));
  }

  /** The same clause in the same place, with other words. */
  private static Map<String, String> insert(Insert former, Lock.Text wanted) {
    Clause clause = former.inserted();
    Map<String, String> keys = insert(
        clause.id(),
        former.place().side().name().toLowerCase(Locale.ROOT),
        former.place().neighbour(),
        wanted);
    clause.when().ifPresent(when -> keys.put("when", when.value()));
    clause.provenance().known().forEach((key, text) -> keys.put(key, text.value()));
    return keys;
  }

  private static Map<String, String> insert(
      ClauseId id, String side, ClauseId neighbour, Lock.Text words) {
    Map<String, String> keys = keys("insert", id.value(), side, neighbour.value());
    keys.put("heading", orNone(words.heading()));
    keys.put("body", orNone(words.body()));
    return keys;
  }

  private static String orNone(String words) {
    return words.isEmpty() ? Clause.NONE : words;
  }

  private List<Map<String, String>> words(Lock.Text bare, Lock.Text wanted) {
    var added = new ArrayList<Map<String, String>>();
    if (!bare.heading().equals(wanted.heading())) {
      added.add(keys("retitle", clause.id().value(), "with", orNone(wanted.heading())));
    }
    if (!bare.body().equals(wanted.body())) {
      added.add(keys("substitute", clause.id().value(), "with", wanted.body()));
    }
    return added;
  }

  /** The clause as one of the council's own, where it was. */
  private List<TakeEdit> inserts(Lock.Text wanted) {
    List<ClauseId> order = drift.clauses().stream().map(ClauseDrift::id).toList();
    int at = order.indexOf(clause.id());
    var edits = new ArrayList<TakeEdit>();
    for (int i = at - 1; i >= 0; i--) {
      add("after", order.get(i), wanted, edits);
    }
    for (int i = at + 1; i < order.size(); i++) {
      add("before", order.get(i), wanted, edits);
    }
    return edits;
  }

  private void add(String side, ClauseId neighbour, Lock.Text wanted, List<TakeEdit> edits) {
    if (today.own().containsKey(neighbour)) {
      edits.add(edit(own, List.of(insert(clause.id(), side, neighbour, wanted))));
    }
  }

  /** Keys and texts, one after the other. */
  private static Map<String, String> keys(String... words) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      keys.put(words[i], words[i + 1]);
    }
    return keys;
  }
}
