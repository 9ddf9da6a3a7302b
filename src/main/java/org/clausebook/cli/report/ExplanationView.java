package org.clausebook.cli.report;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.feature.explain.ClauseOrigin;
import org.clausebook.feature.explain.FoundWords;
import org.clausebook.feature.explain.PolicyOrigin;
import org.clausebook.feature.explain.PrintedRun;
import org.clausebook.feature.explain.SourceLayer;
import org.clausebook.feature.explain.StatutoryWords;
import org.clausebook.model.ClauseChange;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.ClauseInForce.Setting;
import org.clausebook.model.DraftingNote;
import org.clausebook.model.Provenance;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.Wording.Run;

/** Who set what, for machines; see the command reference for the keys. */
public record ExplanationView(
    String council,
    String policy,
    List<Text> values,
    Optional<List<Note>> notes,
    List<ClauseView> clauses) {
  public ExplanationView {
    values = List.copyOf(values);
    clauses = List.copyOf(clauses);
  }

  /** A text with its runs. */
  record Text(String what, List<Words> words) {
    static Text of(String what, List<PrintedRun> runs) {
      return new Text(what, runs.stream().map(Words::of).toList());
    }
  }

  record Words(String text, Optional<String> field, Optional<Boolean> made, Place place) {
    static Words of(PrintedRun run) {
      return new Words(
          run.words(),
          run.field(),
          Optional.of(true).filter(yes -> run.isMade()),
          Place.of(run.location()));
    }

    static Words of(Run run) {
      return new Words(run.text(), Optional.empty(), Optional.empty(), Place.of(run.location()));
    }
  }

  record Place(String setBy, Json.Place place) implements JsonRecords.Inline {
    static Place of(Location location) {
      return new Place(SourceLayer.of(location), Json.Place.of(location));
    }
  }

  record Note(String about, String text, Place place) {
    static Optional<List<Note>> of(List<DraftingNote> notes) {
      return ifAny(notes.stream()
          .map(note -> new Note(
              note.about(),
              String.join("\n", note.paragraphs()),
              Place.of(note.words().locate(0))))
          .toList());
    }
  }

  record ClauseView(
      String id,
      String number,
      String heading,
      String basis,
      Place place,
      Model model,
      Optional<List<String>> meets,
      Optional<List<Statutory>> statutory,
      List<SetHere> settings,
      List<Words> values,
      Optional<List<Note>> notes,
      Optional<List<Words>> words) {
    static ClauseView of(ClauseOrigin origin, PolicyOrigin policy, boolean isWhole) {
      ClauseInForce clause = origin.clause();
      return new ClauseView(
          clause.id().value(),
          origin.number().text(),
          clause.heading().text(),
          clause.basis().word(),
          Place.of(clause.location()),
          Model.of(clause.provenance()),
          ifAny(origin.meets()),
          ifAny(origin.statutory().stream().map(Statutory::of).toList()),
          clause.settings().stream().map(SetHere::of).toList(),
          origin.values().stream().map(Words::of).toList(),
          Note.of(policy.notesOn(clause.id())),
          Optional.of(clause.body().runs().stream().map(Words::of).toList())
              .filter(words -> isWhole));
    }
  }

  /** A paragraph or item that the law lays down. */
  record Statutory(String kind, String text, Place place) {
    static Statutory of(StatutoryWords words) {
      return new Statutory(words.kind(), words.words(), Place.of(words.location()));
    }
  }

  /** The source of a clause. */
  record Model(
      Optional<String> source,
      Optional<String> version,
      Optional<String> licence,
      Optional<List<Change>> changes)
      implements JsonRecords.Inline {
    static Model of(Provenance provenance) {
      return new Model(
          provenance.source().map(SourceText::value),
          provenance.version().map(SourceText::value),
          provenance.licence().map(SourceText::value),
          ifAny(provenance.changes().stream().map(Change::of).toList()));
    }
  }

  record Change(String version, String date, String reason, Optional<String> source, Place place) {
    static Change of(ClauseChange change) {
      return new Change(
          change.version().value(),
          change.on().toString(),
          change.reason().value(),
          change.source().map(SourceText::value),
          Place.of(change.version().start()));
    }
  }

  record SetHere(String what, Place place) {
    static SetHere of(Setting setting) {
      return new SetHere(setting.what(), Place.of(setting.location()));
    }
  }

  /** All clauses of a policy. */
  public static ExplanationView of(PolicyOrigin origin) {
    return of(origin, origin.clauses(), false);
  }

  /** One clause, with each stretch of its words. */
  public static ExplanationView of(PolicyOrigin origin, ClauseOrigin wanted) {
    return of(origin, List.of(wanted), true);
  }

  private static ExplanationView of(
      PolicyOrigin origin, List<ClauseOrigin> clauses, boolean isWhole) {
    return new ExplanationView(
        origin.council(),
        origin.policy(),
        origin.values().stream()
            .map(value -> Text.of(value.what(), PrintedRun.in(value)))
            .toList(),
        Note.of(origin.notesOnWhole()),
        clauses.stream().map(clause -> ClauseView.of(clause, origin, isWhole)).toList());
  }

  /** Texts with the runs that hold some words. */
  public static List<?> found(List<FoundWords> texts) {
    return texts.stream().map(text -> Text.of(text.what(), text.runs())).toList();
  }

  private static <T> Optional<List<T>> ifAny(List<T> list) {
    return Optional.of(list).filter(some -> !some.isEmpty());
  }
}
