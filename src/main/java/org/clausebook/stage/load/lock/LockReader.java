package org.clausebook.stage.load.lock;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.TranslatedPolicy.State;
import org.clausebook.model.document.Lock;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.load.yaml.YamlFile;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/**
 * Reads a lock, and refuses one that is not as it was written.
 *
 * @param file from the workspace, for messages
 */
record LockReader(String file, LockForm form) {
  private static final String MEND = "put this file back from version control, or from a backup";
  private static final String FIRST_FORM = "1";
  private static final String SEAL = "seal: ";

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
    var damage = new ArrayList<Location>();
    var values = new LockValues<Lock>(mapping, damage);
    String version = values.text("clausebook-lock");
    if (damage.isEmpty() && !List.of(FIRST_FORM, Lock.FORM).contains(version)) {
      return Result.failed(Diagnostic.error(
          values.location(),
          "this lock has the form '" + version + "', and this Clausebook knows only '" + FIRST_FORM
              + "' and '" + Lock.FORM + "'",
          "use a newer Clausebook"));
    }
    List<Diagnostic> changed = changedClauses(values);
    if (changed.isEmpty() && !isSealed(text, version)) {
      changed = List.of(error(
          Location.of(file, (int) text.lines().count(), 1),
          "this file is not as 'policy adopt' wrote it"));
    }
    if (!changed.isEmpty()) {
      return Result.failed(changed);
    }
    Lock lock = form.lock(values);
    return damage.isEmpty()
        ? Result.ok(lock)
        : Result.failed(error(damage.get(0), "something that a lock needs is missing here"));
  }

  private static Diagnostic error(Location place, String message) {
    return Diagnostic.error(place, message, MEND);
  }

  /** The clauses whose words are not those that were decided. */
  private static List<Diagnostic> changedClauses(LockValues<Lock> values) {
    var changed = new ArrayList<Diagnostic>();
    for (LockValues<?> clause : values.groups("clauses")) {
      String id = clause.text("id");
      addIfChanged(id, "", clause, changed);
      clause
          .<Optional<State>>groupIfAny(LockForm.WELSH)
          .filter(welsh -> LockForm.hasWords(LockForm.state(welsh)))
          .ifPresent(welsh -> addIfChanged(id, " in Welsh", welsh, changed));
    }
    return changed;
  }

  private static void addIfChanged(
      String id, String where, LockValues<?> text, List<Diagnostic> changed) {
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
  private static boolean isSealed(String text, String version) {
    int last = text.lastIndexOf("\n" + SEAL) + 1;
    String above = text.substring(0, last);
    Fingerprint seal = version.equals(FIRST_FORM)
        ? Fingerprint.of(above.getBytes(StandardCharsets.UTF_8))
        : Lock.seal(above);
    return text.substring(last).equals(SEAL + "\"" + seal.value() + "\"\n");
  }
}
