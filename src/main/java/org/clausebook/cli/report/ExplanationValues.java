package org.clausebook.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.feature.explain.ClauseOrigin;
import org.clausebook.feature.explain.FoundWords;
import org.clausebook.feature.explain.PolicyOrigin;
import org.clausebook.feature.explain.PrintedRun;
import org.clausebook.feature.explain.SourceLayer;
import org.clausebook.model.ClauseChange;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.ClauseInForce.Setting;
import org.clausebook.model.DraftingNote;
import org.clausebook.model.text.Wording.Run;

/** The same for machines; see the command reference for the keys. */
public final class ExplanationValues {
  private ExplanationValues() {}

  public static Map<String, Object> of(PolicyOrigin origin, Optional<ClauseOrigin> wanted) {
    var values = new LinkedHashMap<String, Object>();
    values.put("council", origin.council());
    values.put("policy", origin.policy());
    values.put(
        "values",
        origin.values().stream()
            .map(value -> text(value.what(), PrintedRun.in(value)))
            .toList());
    putNotes(origin.notes(Optional.empty()), values);
    List<ClauseOrigin> clauses = wanted.map(List::of).orElse(origin.clauses());
    values.put(
        "clauses",
        clauses.stream().map(c -> clause(c, origin, wanted.isPresent())).toList());
    return values;
  }

  /** Texts with the runs that hold some words. */
  public static List<Map<String, Object>> found(List<FoundWords> texts) {
    return texts.stream().map(text -> text(text.what(), text.runs())).toList();
  }

  private static Map<String, Object> text(String what, List<PrintedRun> runs) {
    var values = new LinkedHashMap<String, Object>();
    values.put("what", what);
    values.put("words", runs.stream().map(ExplanationValues::printed).toList());
    return values;
  }

  private static Map<String, Object> clause(
      ClauseOrigin origin, PolicyOrigin policy, boolean isWhole) {
    ClauseInForce clause = origin.clause();
    var values = new LinkedHashMap<String, Object>();
    values.put("id", clause.id().value());
    values.put("number", origin.number().text());
    values.put("heading", clause.heading().text());
    values.put("basis", clause.basis().word());
    values.putAll(place(clause.location()));
    clause.provenance().known().forEach((key, text) -> values.put(key, text.value()));
    List<ClauseChange> changes = clause.provenance().changes();
    if (!changes.isEmpty()) {
      values.put("changes", changes.stream().map(ExplanationValues::change).toList());
    }
    values.put(
        "settings", clause.settings().stream().map(ExplanationValues::setting).toList());
    values.put(
        "values", origin.values().stream().map(ExplanationValues::printed).toList());
    putNotes(policy.notes(Optional.of(clause.id())), values);
    if (isWhole) {
      values.put(
          "words", clause.body().runs().stream().map(ExplanationValues::words).toList());
    }
    return values;
  }

  private static void putNotes(List<DraftingNote> notes, Map<String, Object> values) {
    if (!notes.isEmpty()) {
      values.put("notes", notes.stream().map(ExplanationValues::note).toList());
    }
  }

  private static Map<String, Object> note(DraftingNote note) {
    var values = new LinkedHashMap<String, Object>();
    values.put("about", note.about());
    values.put("text", String.join("\n", note.paragraphs()));
    values.putAll(place(note.words().locate(0)));
    return values;
  }

  private static Map<String, Object> change(ClauseChange change) {
    var values = new LinkedHashMap<String, Object>();
    values.put("version", change.version().value());
    values.put("date", change.on().toString());
    values.put("reason", change.reason().value());
    change.source().ifPresent(source -> values.put("source", source.value()));
    values.putAll(place(change.version().start()));
    return values;
  }

  private static Map<String, Object> setting(Setting setting) {
    var values = new LinkedHashMap<String, Object>();
    values.put("what", setting.what());
    values.putAll(place(setting.location()));
    return values;
  }

  private static Map<String, Object> words(Run run) {
    var values = new LinkedHashMap<String, Object>();
    values.put("text", run.text());
    values.putAll(place(run.location()));
    return values;
  }

  private static Map<String, Object> printed(PrintedRun run) {
    var values = new LinkedHashMap<String, Object>();
    values.put("text", run.words());
    run.field().ifPresent(field -> values.put("field", field));
    if (run.isMade()) {
      values.put("made", true);
    }
    values.putAll(place(run.location()));
    return values;
  }

  private static Map<String, Object> place(Location location) {
    var values = new LinkedHashMap<String, Object>();
    values.put("setBy", SourceLayer.of(location));
    values.putAll(Json.location(location));
    return values;
  }
}
