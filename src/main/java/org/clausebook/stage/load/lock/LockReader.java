package org.clausebook.stage.load.lock;

import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Basis;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.Lock.LockedClause;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.load.yaml.DateReader;
import org.clausebook.stage.load.yaml.YamlFile;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads a lock, and refuses one that is not as it was written. */
final class LockReader {
  private static final String MEND = "put this file back from version control, or from a backup";
  private static final String FIRST_FORM = "1";
  private static final String SEAL = "seal: ";
  private static final ClauseId NO_CLAUSE = new ClauseId("none");

  private final String file;
  private final String council;
  private final Function<String, Optional<FileContent>> pictures;
  private final List<Location> damage = new ArrayList<>();

  /**
   * A reader of one lock.
   *
   * @param council the slug that its folder has now, whatever it was when the lock was made
   * @param pictures by their path from the workspace
   */
  LockReader(String file, String council, Function<String, Optional<FileContent>> pictures) {
    this.file = file;
    this.council = council;
    this.pictures = pictures;
  }

  /** The lock that the text of the file holds, with line feeds for line ends. */
  Result<Lock> read(String text) {
    return YamlFile.parse(file, text).then(mapping -> read(text, mapping));
  }

  /** The fault of a file that is no YAML, with the remedy for locks. */
  static List<Diagnostic> damaged(String file, List<Diagnostic> faults) {
    return faults.stream()
        .map(fault -> error(
            fault.location().position().isPresent() ? fault.location() : Location.of(file, 1, 1),
            "this file is not as 'policy adopt' wrote it: " + fault.message()))
        .toList();
  }

  /** The same of a text that is parsed already. */
  Result<Lock> read(String text, Mapping mapping) {
    var values = new LockValues(mapping, damage);
    String form = values.text("clausebook-lock");
    if (damage.isEmpty() && !List.of(FIRST_FORM, Lock.FORM).contains(form)) {
      return Result.failed(Diagnostic.error(
          values.location(),
          "this lock has the form '" + form + "', and this Clausebook knows only '" + FIRST_FORM
              + "' and '" + Lock.FORM + "'",
          "use a newer Clausebook"));
    }
    List<Diagnostic> changed = changedClauses(values);
    if (changed.isEmpty() && !isSealed(text, form)) {
      changed = List.of(error(
          Location.of(file, (int) text.lines().count(), 1),
          "this file is not as 'policy adopt' wrote it"));
    }
    if (!changed.isEmpty()) {
      return Result.failed(changed);
    }
    Lock lock = lock(values);
    return damage.isEmpty()
        ? Result.ok(lock)
        : Result.failed(error(damage.get(0), "something that a lock needs is missing here"));
  }

  private static Diagnostic error(Location place, String message) {
    return Diagnostic.error(place, message, MEND);
  }

  /** The clauses whose words are not those that were decided. */
  private static List<Diagnostic> changedClauses(LockValues values) {
    var changed = new ArrayList<Diagnostic>();
    for (LockValues clause : values.groups("clauses")) {
      String id = clause.text("id");
      addIfChanged(id, "", clause, changed);
      clause
          .groupIfAny(LockedWelshReader.KEY)
          .filter(LockedWelshReader::hasWords)
          .ifPresent(welsh -> addIfChanged(id, " in Welsh", welsh, changed));
    }
    return changed;
  }

  private static void addIfChanged(
      String id, String where, LockValues text, List<Diagnostic> changed) {
    Fingerprint words = Fingerprint.parts()
        .add(id)
        .add(text.text("heading"))
        .add(text.text("body"))
        .whole();
    if (!words.value().equals(text.text("sha256"))) {
      changed.add(error(
          text.location(),
          (id.isEmpty() ? "a clause" : "clause '" + id + "'") + where
              + " is not as it was decided: this file was changed by" + " hand"));
    }
  }

  /** Whether the last line is the fingerprint of the lines above it, as the form counts them. */
  private static boolean isSealed(String text, String form) {
    int last = text.lastIndexOf("\n" + SEAL) + 1;
    String above = text.substring(0, last);
    Fingerprint seal = form.equals(FIRST_FORM)
        ? Fingerprint.of(above.getBytes(StandardCharsets.UTF_8))
        : Lock.seal(above);
    return text.substring(last).equals(SEAL + "\"" + seal.value() + "\"\n");
  }

  private Lock lock(LockValues values) {
    var documents = new LockedDocumentReader(values, council, pictures);
    LockValues made = values.group("made");
    LockValues review = values.group("document").group("review");
    Map<String, List<String>> facts = new LinkedHashMap<>();
    values.groups("facts").forEach(fact -> facts.put(fact.text("field"), fact.texts("answers")));
    return new Lock(
        new Lock.Made(
            made.text("program"),
            made.as("layouts", Fingerprint::parse, Fingerprint.of(new byte[0])),
            made.as("printed", Fingerprint::parse, Fingerprint.of(new byte[0]))),
        LockedDocumentReader.decision(values.group("event")),
        new Lock.Cycle(
            review.text("words"),
            review.textIfAny("condition"),
            review.asIfAny("every", LockReader::period, Period.ZERO),
            review.asIfAny("due", PartialDate::parse, DateReader.UNREADABLE)),
        facts,
        documents.document(),
        values.groups("clauses").stream().map(LockReader::clause).toList(),
        values.groups("left-out").stream()
            .map(clause -> new Lock.LeftOut(id(clause), words(clause.group("upstream"))))
            .toList());
  }

  private static Optional<Period> period(String text) {
    try {
      return Optional.of(Period.parse(text));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }

  static ClauseId id(LockValues clause) {
    return clause.as(
        "id", id -> Optional.of(id).filter(ClauseId::isValid).map(ClauseId::new), NO_CLAUSE);
  }

  private static LockedClause clause(LockValues clause) {
    Map<String, String> provenance = new LinkedHashMap<>();
    for (String key : List.of("source", "version", "licence")) {
      clause.textIfAny(key).ifPresent(text -> provenance.put(key, text));
    }
    Optional<Lock.Text> upstream = clause.groupIfAny("upstream").map(LockReader::words);
    return new LockedClause(
        id(clause),
        clause.as("basis", LockReader::basis, Basis.LOCAL),
        clause.text("file"),
        provenance,
        upstream,
        clause
            .groupIfAny("own")
            .map(LockReader::words)
            .or(() -> upstream)
            .orElseGet(() -> words(clause.group("own"))),
        clause.texts("changes"));
  }

  private static Optional<Basis> basis(String word) {
    return List.of(Basis.values()).stream()
        .filter(basis -> basis.word().equals(word))
        .findFirst();
  }

  private static Lock.Text words(LockValues values) {
    return new Lock.Text(values.text("heading"), values.text("body"));
  }
}
