package org.clausebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.model.Basis;
import org.clausebook.model.Clause;
import org.clausebook.model.ClauseChange;
import org.clausebook.model.Field;
import org.clausebook.model.Meets;
import org.clausebook.model.Outline;
import org.clausebook.model.Passage;
import org.clausebook.model.Requirement;
import org.clausebook.model.SharedTemplates;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/** The page on the library: what is in it, what it is for, and where it is from. */
final class LibraryPage {
  private static final String NAME = "${council.name}";

  private final SharedTemplates library;
  private final StringBuilder page = new StringBuilder();

  LibraryPage(SharedTemplates library) {
    this.library = library;
  }

  String text() {
    page.append("""
        # The library

        The policies that come with Clausebook, version %s of the library: what each is for, what it
        asks a council, its clauses, and where they are from. Every clause is a model that the council
        checks before it adopts it; a statement of law names the place where it was looked up, and when.
        This page is made from `templates`; how to add a policy is in [the guide](library-guide.md).
        """.formatted(library.library().version().orElse("?")));
    Map<String, Outline> outlines = new TreeMap<>(library.outlines());
    table(
        "policy | for",
        outlines.values().stream()
            .map(outline ->
                link(outline) + " | " + cell(outline.text().description().value())));
    outlines.values().forEach(this::policy);
    requirements();
    changes(outlines.values());
    return page.toString();
  }

  private static String title(Outline outline) {
    return outline.text().title().value().replace(NAME, "").strip();
  }

  /** To the heading of a policy, as GitHub links to it. */
  private static String link(Outline outline) {
    return "[" + title(outline) + "](#"
        + title(outline).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-')
        + ")";
  }

  private void policy(Outline outline) {
    page.append("\n## ").append(title(outline)).append("\n\n");
    page.append("`").append(outline.policy()).append("`: ");
    page.append(outline.text().description().value().strip()).append(" Reviewed ");
    page.append(outline.reviewCycle().words().value()).append(".\n");
    List<Clause> clauses = outline.slots().stream()
        .flatMap(slot -> library.library().find(slot.clause()).stream())
        .toList();
    met(outline, clauses);
    table(
        "clause | heading | when",
        clauses.stream()
            .map(clause -> code(clause.id().value()) + " | "
                + cell(clause.heading().value()) + " | " + when(outline, clause)));
    table(
        "asks for | question",
        Stream.concat(
            outline.fields().values().stream().map(LibraryPage::asked),
            outline.passages().values().stream().map(LibraryPage::asked)));
    sources(clauses);
  }

  private void met(Outline outline, List<Clause> clauses) {
    Map<String, List<String>> by = new LinkedHashMap<>();
    library
        .requirements()
        .metBy(outline.policy())
        .forEach(id -> by.computeIfAbsent(id.value(), any -> new ArrayList<>()));
    clauses.forEach(clause -> library.requirements().metBy(clause.id()).inAny().stream()
        .map(SourceText::value)
        .distinct()
        .forEach(id -> by.computeIfAbsent(id, any -> new ArrayList<>())
            .add(code(clause.id().value()) + wordings(clause, id))));
    table(
        "meets | in",
        by.entrySet().stream()
            .map(met -> library
                    .requirements()
                    .find(met.getKey())
                    .map(asked -> "[" + cell(asked.says()) + "](#requirements)")
                    .orElse(met.getKey())
                + " | "
                + (met.getValue().isEmpty() ? "as a whole" : String.join(", ", met.getValue()))));
  }

  /** In which of its wordings a clause meets a requirement, where it does not in all. */
  private String wordings(Clause clause, String id) {
    Meets meets = library.requirements().metBy(clause.id());
    Predicate<List<SourceText>> isMet =
        ids -> ids.stream().anyMatch(written -> written.value().equals(id));
    var wordings = new ArrayList<String>();
    if (!clause.variants().mustChoose() && isMet.test(meets.ids())) {
      wordings.add("own words");
    }
    clause.variants().names().stream()
        .filter(name -> isMet.test(meets.in(name)))
        .forEach(wordings::add);
    int all = clause.variants().names().size() + (clause.variants().mustChoose() ? 0 : 1);
    return wordings.size() == all ? "" : " (" + String.join(", ", wordings) + ")";
  }

  private static String when(Outline outline, Clause clause) {
    var when = new ArrayList<String>();
    if (clause.basis() == Basis.STATUTORY) {
      when.add("statutory");
    }
    if (outline.clauses().optional().contains(clause.id())) {
      when.add("optional");
    }
    clause.when().map(SourceText::value).map(LibraryPage::code).ifPresent(when::add);
    if (!clause.variants().names().isEmpty()) {
      when.add("variants: " + String.join(", ", clause.variants().names()));
    }
    return String.join("; ", when);
  }

  private static String asked(Field field) {
    return code(field.path()) + " | " + cell(field.question()) + kind(field);
  }

  private static String kind(Field field) {
    return " (" + field.typeName() + (field.isRequired() ? "" : ", may be missing") + ")";
  }

  private static String asked(Passage passage) {
    return code("wording." + passage.name()) + " | " + cell(passage.about())
        + (passage.model().isPresent() ? " (has a model)" : "");
  }

  private void sources(List<Clause> clauses) {
    Map<String, Set<String>> sources = new LinkedHashMap<>();
    for (Clause clause : clauses) {
      Stream.concat(
              clause.provenance().source().stream(),
              clause.provenance().changes().stream().flatMap(change -> change.source().stream()))
          .map(source -> source.value().strip())
          .forEach(source -> sources
              .computeIfAbsent(source, any -> new LinkedHashSet<>())
              .add(code(clause.id().value())));
    }
    table(
        "source | of",
        sources.entrySet().stream()
            .map(source -> cell(source.getKey()) + " | "
                + (source.getValue().size() == clauses.size()
                    ? "all clauses"
                    : String.join(", ", source.getValue()))));
  }

  private void requirements() {
    page.append(
        "\n## Requirements\n\nWhat clauses and policies say that they meet, in our own words.\n");
    table(
        "requirement | says | asked by | source",
        library.requirements().byId().values().stream()
            .map(asked -> code(asked.id()) + " | " + cell(asked.says()) + " | "
                + cell(asked.asker().word() + ": " + asked.instrument().inWords()) + " | "
                + source(asked)));
  }

  private static String source(Requirement asked) {
    return "[looked up on " + asked.source().lookedUp() + "](" + asked.source().address() + ")";
  }

  private void changes(Iterable<Outline> outlines) {
    page.append("\n## Changes\n\nWhat each version changed, clause by clause, the newest first.\n");
    Set<ClauseId> known = new LinkedHashSet<>();
    List<String> rows = new ArrayList<>();
    for (Outline outline : outlines) {
      Map<String, Set<String>> changes = new TreeMap<>(Comparator.reverseOrder());
      outline.slots().stream()
          .filter(slot -> known.add(slot.clause()))
          .flatMap(slot -> library.library().find(slot.clause()).stream())
          .forEach(clause -> clause
              .provenance()
              .changes()
              .forEach(change -> changes
                  .computeIfAbsent(said(change), any -> new LinkedHashSet<>())
                  .add(code(clause.id().value()))));
      changes.forEach((said, clauses) ->
          rows.add(link(outline) + " | " + said + " | " + String.join(", ", clauses)));
    }
    table("policy | date | version | change | clauses", rows.stream());
  }

  /** Begins with the date, by which the changes are sorted. */
  private static String said(ClauseChange change) {
    return change.on() + " | " + cell(change.version().value()) + " | "
        + cell(change.reason().value().strip());
  }

  private void table(String head, Stream<String> rows) {
    List<String> lines = rows.toList();
    if (!lines.isEmpty()) {
      page.append("\n| ").append(head).append(" |\n|");
      page.append("---|".repeat(head.split("[|]").length)).append("\n");
      page.append(lines.stream().map(row -> "| " + row + " |\n").collect(Collectors.joining()));
    }
  }

  private static String cell(String text) {
    return text.strip().replaceAll("\\s+", " ").replace("|", "\\|").replace("${", "\\${");
  }

  private static String code(String text) {
    return "`" + text.replaceAll("\\s+", " ") + "`";
  }
}
