package org.clausebook.stage.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Variants;
import org.clausebook.model.Variants.Variant;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;

/** Reads the variants of a clause. */
final class VariantsReader {
  private final ClauseId clause;
  private final DraftingNotes notes;
  private final List<Diagnostic> problems;
  private final Map<String, List<SourceText>> meets = new LinkedHashMap<>();

  VariantsReader(ClauseId clause, DraftingNotes notes, List<Diagnostic> problems) {
    this.clause = clause;
    this.notes = notes;
    this.problems = problems;
  }

  Variants read(Group clause) {
    Map<String, Variant> variants = new LinkedHashMap<>();
    clause
        .mapping("variants")
        .map(mapping -> Group.open(mapping, problems))
        .ifPresent(open ->
            open.keys().forEach(name -> variant(open, name).ifPresent(v -> variants.put(name, v))));
    return new Variants(variants, !clause.has("body") && !variants.isEmpty());
  }

  /** What those that were read say they meet, where they do not leave it to the clause. */
  Map<String, List<SourceText>> meets() {
    return meets;
  }

  private Optional<Variant> variant(Group open, String name) {
    ClauseReader.id(name, open.location(name), problems);
    return open.mapping(name)
        .map(mapping -> Group.of(mapping, Keys.of("clauses/clauses/variants"), problems))
        .map(group -> worded(group, name));
  }

  private Variant worded(Group group, String name) {
    notes.add(group, clause, Optional.of(name));
    if (group.has(MeetsReader.KEY)) {
      meets.put(name, MeetsReader.read(group));
    }
    return new Variant(
        group.line("heading").map(ClauseReader::orNone),
        ClauseReader.body(group),
        new TranslationReader(problems).read(group, ClauseReader.words(group)),
        group.line(ClauseReader.SUMMARY));
  }
}
