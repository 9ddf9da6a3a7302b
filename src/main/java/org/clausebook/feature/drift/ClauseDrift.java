package org.clausebook.feature.drift;

import java.util.List;
import java.util.Optional;
import org.clausebook.model.document.Lock;
import org.clausebook.model.record.Settled;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.Fingerprint;

/**
 * How a clause has changed since its words were locked.
 *
 * @param change the fingerprint of the locked words and the library's
 * @param settled how it was dealt with; empty while it is open
 */
public record ClauseDrift(
    ClauseTexts texts, DriftState state, Fingerprint change, Optional<Settled.Way> settled) {

  /** The drift of a clause. */
  static ClauseDrift of(ClauseTexts texts, Lock lock, List<Settled> settled) {
    Fingerprint change = change(lock, texts);
    Optional<Settled.Way> way = settled.stream()
        .filter(entry -> entry.clause().equals(texts.id()) && entry.change().equals(change))
        .map(Settled::way)
        .findFirst();
    return new ClauseDrift(texts, DriftState.of(texts), change, way);
  }

  /** How the library's lines are wrapped makes no change. */
  private static Fingerprint change(Lock lock, ClauseTexts texts) {
    Fingerprint.Parts parts =
        Fingerprint.parts().add(lock.wording().value()).add(texts.id().value());
    texts.today().upstream().ifPresent(text -> {
      parts.add(String.join("\n", Words.of(text.heading()).keys()));
      parts.add(String.join("\n", Words.of(text.body()).keys()));
    });
    return parts.whole();
  }

  public ClauseId id() {
    return texts.id();
  }

  /** Who made the change, or in what sense; may be empty. */
  public String detail() {
    return DriftState.detail(texts);
  }

  /** Whether somebody has yet to say what is to become of it. */
  public boolean isOpen() {
    return settled.isEmpty() && (state != DriftState.SAME || !texts.misfits().isEmpty());
  }

  /** A line for each place that the library changed. */
  public List<String> upstreamChanges() {
    return changes(texts.locked().upstream(), texts.today().upstream());
  }

  /** A line for each place where the draft has other words; none while it has a misfit. */
  public List<String> ownChanges() {
    boolean isEdited =
        state == DriftState.EDITED || state == DriftState.BOTH || settled.isPresent();
    return isEdited && texts.misfits().isEmpty()
        ? changes(texts.locked().own(), texts.today().own())
        : List.of();
  }

  private static List<String> changes(Optional<Lock.Text> was, Optional<Lock.Text> is) {
    return was.flatMap(then -> is.map(now -> WordChanges.lines(then, now))).orElse(List.of());
  }
}
