package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Basis;
import org.clausebook.model.Clause;
import org.clausebook.model.ClauseLibrary;
import org.clausebook.model.ClauseWords;
import org.clausebook.model.Meets;
import org.clausebook.model.Provenance;
import org.clausebook.model.Remarks;
import org.clausebook.model.Silence;
import org.clausebook.model.Variants;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Entry;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads files of {@code templates/clauses}. */
final class ClauseReader {
  /** The key for what a clause means in plain words. */
  static final String SUMMARY = "summary";

  private static final List<String> WORDS = List.of("heading", "body");

  private static final List<Basis> BASES = List.of(Basis.MODEL, Basis.STATUTORY);

  private final List<Diagnostic> problems;
  private final Map<ClauseId, Clause> clauses = new LinkedHashMap<>();
  private final DraftingNotes notes = new DraftingNotes();
  private final Map<ClauseId, Meets> meets = new LinkedHashMap<>();

  private final List<Silence> silences = new ArrayList<>();

  ClauseReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  /** Every clause read so far, and what is meant to be as {@code lint} finds it. */
  ClauseLibrary.Part part() {
    return new ClauseLibrary.Part(clauses, new Remarks(notes.all(), silences));
  }

  /** The requirements that they say they meet. */
  Map<ClauseId, Meets> meets() {
    return meets;
  }

  void read(Mapping file) {
    var top = Group.of(file, Keys.of("clauses"), problems);
    if (!top.has("clauses")) {
      problems.add(Diagnostic.error(
          file.location(), "'clauses' is missing", "write 'clauses:' above the clauses"));
    }
    Provenance common = ProvenanceReader.read(top);
    top.mapping("clauses")
        .ifPresent(mapping -> mapping.entries().forEach(entry -> readClause(entry, common)));
  }

  private void readClause(Entry entry, Provenance common) {
    Optional<ClauseId> id = id(entry.key(), entry.location(), problems);
    if (id.isEmpty()) {
      return;
    }
    if (!(entry.value() instanceof Mapping mapping)) {
      problems.add(Diagnostic.error(
          entry.value().location(),
          "clause '" + entry.key() + "' must be a group of keys, not "
              + entry.value().kind(),
          "indent 'heading:' and 'body:' below it"));
      clauses.putIfAbsent(id.get(), standIn(id.get(), entry.location()));
      return;
    }
    Clause clause = clause(
        id.get(),
        entry.location(),
        Group.of(mapping, Keys.of("clauses/clauses"), problems),
        common);
    Clause first = clauses.putIfAbsent(clause.id(), clause);
    if (first != null) {
      problems.add(Diagnostic.error(
          entry.location(),
          "clause '" + clause.id() + "' is declared twice, first at " + first.location(),
          "give one of the two another id, or delete it"));
    }
  }

  /** Keeps the id known, so that nobody who names the clause is blamed. */
  private static Clause standIn(ClauseId id, Location location) {
    SourceText absent = SourceText.of("-", location);
    return new Clause(id, Basis.MODEL, absent, absent, Optional.empty(), location);
  }

  private Clause clause(ClauseId id, Location location, Group group, Provenance common) {
    var variantsReader = new VariantsReader(id, notes, problems);
    Variants variants = variantsReader.read(group);
    notes.add(group, id, Optional.empty());
    silences.addAll(
        new SilencesReader(problems).read(group, SourceText.made(id.value(), location)));
    meets.putIfAbsent(id, new Meets(MeetsReader.read(group), variantsReader.meets()));
    Basis basis = group.text("basis").map(this::basis).orElse(Basis.MODEL);
    ClauseWords words = variants.mustChoose() ? first(group, variants) : worded(group, problems);
    StatutoryVariants.check(words.body(), variants, problems);
    return new Clause(
        id,
        basis,
        words,
        group.condition("when"),
        ProvenanceReader.read(group).over(common).with(new ChangesReader(problems).read(group)),
        variants,
        location);
  }

  /** The words of a clause with one body, which is its own. */
  static ClauseWords worded(Group group, List<Diagnostic> problems) {
    return worded(heading(group), body(group), group, problems);
  }

  /** Those with the body of the first variant. */
  private ClauseWords first(Group group, Variants variants) {
    SourceText body = variants.byName().values().iterator().next().body();
    return worded(heading(group), body, group, problems);
  }

  private static ClauseWords worded(
      SourceText heading, SourceText body, Group group, List<Diagnostic> problems) {
    return new ClauseWords(
        heading,
        body,
        new TranslationReader(problems).read(group, words(group)),
        group.line(SUMMARY));
  }

  private Basis basis(SourceText written) {
    return BASES.stream()
        .filter(basis -> basis.word().equals(written.value()))
        .findFirst()
        .orElseGet(() -> {
          problems.add(Diagnostic.error(
              written.start(),
              "no basis is called '" + written.value() + "'",
              Suggestion.hint(written.value(), BASES.stream().map(Basis::word).toList())));
          return Basis.MODEL;
        });
  }

  static SourceText heading(Group group) {
    return group
        .requiredLine(
            "heading",
            "write 'heading:' and the heading of the clause, or 'heading: none' if it has none")
        .map(ClauseReader::orNone)
        .orElse(SourceText.of("-", group.location()));
  }

  static SourceText body(Group group) {
    return group
        .requiredProse(
            "body",
            "write 'body: |' and the clause's text indented below it, or 'body: none' for a heading"
                + " over the clauses under it")
        .map(ClauseReader::orNone)
        .orElse(SourceText.of("-", group.location()));
  }

  /** The texts of a clause for readers, without those written as none. */
  static List<String> words(Group group) {
    return WORDS.stream()
        .filter(key ->
            group.textIfAny(key).filter(text -> orNone(text).value().isEmpty()).isEmpty())
        .toList();
  }

  /** The words, or no words where the word for none is written in their place. */
  static SourceText orNone(SourceText written) {
    return written.value().strip().equalsIgnoreCase(Clause.NONE)
        ? SourceText.of("", written.start())
        : written;
  }

  /** A clause id as it is written; if it cannot be one, what it was meant to be, and a problem. */
  static Optional<ClauseId> id(String written, Location location, List<Diagnostic> problems) {
    if (ClauseId.isValid(written)) {
      return Optional.of(new ClauseId(written));
    }
    String mended = String.join(
        "-",
        Arrays.stream(written.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
            .filter(part -> !part.isEmpty())
            .toList());
    problems.add(Diagnostic.error(
        location,
        "'" + written + "' cannot be the id of a clause",
        ClauseId.isValid(mended)
            ? "write '" + mended + "': lower-case words joined by '-'"
            : "write lower-case words joined by '-'"));
    return ClauseId.isValid(mended) ? Optional.of(new ClauseId(mended)) : Optional.empty();
  }
}
