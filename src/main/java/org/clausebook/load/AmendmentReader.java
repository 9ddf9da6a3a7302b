package org.clausebook.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.load.YamlValue.Mapping;
import org.clausebook.model.Amendment;
import org.clausebook.model.Amendment.Placement;
import org.clausebook.model.Amendment.Side;
import org.clausebook.model.Basis;
import org.clausebook.model.Clause;
import org.clausebook.model.ClauseId;
import org.clausebook.model.SourceText;

/** Reads the list of {@code amendments}: each names its verb, its clause and what changes. */
final class AmendmentReader {
  /** Reads one amendment whose verb and clause are known. */
  private interface VerbReader {
    Optional<Amendment> read(ClauseId clause, SourceText target, Group group);
  }

  private record Form(List<String> keys, VerbReader reader) {}

  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final List<Diagnostic> problems;

  AmendmentReader(List<Diagnostic> problems) {
    this.problems = problems;
    forms.put("substitute", new Form(List.of("substitute", "words", "with"), this::substitute));
    forms.put(
        "insert", new Form(List.of("insert", "before", "after", "heading", "body"), this::insert));
    forms.put("omit", new Form(List.of("omit"), this::omit));
    forms.put("move", new Form(List.of("move", "before", "after"), this::move));
    forms.put("retitle", new Form(List.of("retitle", "with"), this::retitle));
    forms.put("split", new Form(List.of("split", "before"), this::split));
  }

  List<Amendment> read(List<Mapping> written) {
    var amendments = new ArrayList<Amendment>();
    for (Mapping mapping : written) {
      read(mapping).ifPresent(amendments::add);
    }
    return amendments;
  }

  private Optional<Amendment> read(Mapping mapping) {
    List<String> keys = mapping.entries().stream().map(YamlValue.Entry::key).toList();
    List<String> verbs = keys.stream().filter(forms::containsKey).toList();
    if (verbs.size() != 1) {
      problems.add(Diagnostic.error(
          mapping.location(),
          verbs.isEmpty()
              ? "this amendment does not say what it does"
              : "this amendment does two things: " + String.join(", ", verbs),
          verbs.isEmpty() ? verbHint(keys) : "begin a new entry with '- ' for the second"));
      return Optional.empty();
    }
    Form form = forms.get(verbs.get(0));
    if (form == null) {
      throw new IllegalStateException("no form for " + verbs);
    }
    var group = Group.of(mapping, form.keys(), problems);
    return group
        .text(verbs.get(0))
        .flatMap(target -> ClauseReader.id(target.value(), target.start(), problems)
            .flatMap(id -> form.reader().read(id, target, group)));
  }

  private String verbHint(List<String> keys) {
    return keys.stream()
        .flatMap(key -> Suggestion.nearest(key, forms.keySet()).stream())
        .findFirst()
        .map(verb -> "did you mean '" + verb + "'?")
        .orElse("begin it with one of: " + String.join(", ", forms.keySet()));
  }

  private Optional<Amendment> substitute(ClauseId clause, SourceText target, Group group) {
    return group
        .requiredText("with", "write 'with:' and the new words")
        .map(with -> new Amendment.Substitute(clause, group.text("words"), with, target.start()));
  }

  private Optional<Amendment> insert(ClauseId clause, SourceText target, Group group) {
    var added = new Clause(
        clause,
        Basis.LOCAL,
        ClauseReader.heading(group),
        ClauseReader.body(group),
        Optional.empty(),
        target.start());
    return placement(group).map(placement -> new Amendment.Insert(added, placement));
  }

  private Optional<Amendment> omit(ClauseId clause, SourceText target, Group group) {
    return Optional.of(new Amendment.Omit(clause, target.start()));
  }

  private Optional<Amendment> move(ClauseId clause, SourceText target, Group group) {
    return placement(group).map(placement -> new Amendment.Move(clause, placement, target.start()));
  }

  private Optional<Amendment> retitle(ClauseId clause, SourceText target, Group group) {
    return group
        .requiredText("with", "write 'with:' and the new heading")
        .map(with -> new Amendment.Retitle(clause, with, target.start()));
  }

  private Optional<Amendment> split(ClauseId clause, SourceText target, Group group) {
    return group
        .requiredText("before", "write 'before:' and the words that begin the new paragraph")
        .map(before -> new Amendment.Split(clause, before, target.start()));
  }

  private Optional<Placement> placement(Group group) {
    if (group.has("before") == group.has("after")) {
      problems.add(Diagnostic.error(
          group.location(),
          group.has("before")
              ? "this clause is put both before and after another"
              : "this amendment does not say where the clause goes",
          "write either 'before:' or 'after:' and the id of a clause"));
      return Optional.empty();
    }
    Side side = group.has("before") ? Side.BEFORE : Side.AFTER;
    return group
        .text(side == Side.BEFORE ? "before" : "after")
        .flatMap(text -> ClauseReader.id(text.value(), text.start(), problems)
            .map(id -> new Placement(side, id, text.start())));
  }
}
