package org.clausebook.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.feature.explain.ClauseOrigin;
import org.clausebook.feature.explain.FoundWords;
import org.clausebook.feature.explain.PolicyOrigin;
import org.clausebook.feature.explain.PrintedRun;
import org.clausebook.feature.explain.SourceLayer;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.DraftingNote;
import org.clausebook.model.text.NamedText;
import org.clausebook.model.text.Wording.Run;

/**
 * Where the words of a policy come from, for people.
 *
 * @param wanted the clause whose words are shown; empty for all clauses without their words
 */
public record Explanation(PolicyOrigin origin, Optional<ClauseOrigin> wanted) {

  /** What is set for the whole policy, then a clause a paragraph, with the place of each setting. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    if (wanted.isEmpty()) {
      origin.layers().forEach(layer -> lines.add("layer '" + layer.slug() + "': " + layer.name()));
      origin.values().forEach(value -> addValue(value, lines));
      addNotes(origin.notesOnWhole(), "", lines);
      lines.add("");
    }
    for (ClauseOrigin clause : wanted.map(List::of).orElse(origin.clauses())) {
      addClause(clause, lines);
      addNotes(origin.notesOn(clause.clause().id()), "  ", lines);
      if (wanted.isPresent()) {
        Stream.of(clause.clause().heading(), clause.clause().body())
            .flatMap(words -> words.runs().stream())
            .filter(run -> !run.text().isBlank())
            .forEach(run -> addWords(run, lines));
      }
      lines.add("");
    }
    return lines;
  }

  private void addNotes(List<DraftingNote> notes, String indent, List<String> lines) {
    for (DraftingNote note : notes) {
      lines.add(
          indent + "drafting note on " + note.about() + " " + by(note.words().locate(0)));
      note.paragraphs().forEach(paragraph -> lines.add(indent + "  " + paragraph));
    }
  }

  /** The texts in which some words are printed, with who wrote each stretch of them. */
  public static List<String> found(List<FoundWords> texts) {
    var lines = new ArrayList<String>();
    for (FoundWords text : texts) {
      lines.add(text.what());
      for (PrintedRun run : text.runs()) {
        lines.add("  " + run.words().replaceAll("\\s+", " "));
        String field = run.field().map(name -> "value of " + name + ", ").orElse("");
        String how = run.isMade() ? "made by the program from what is set " : field + "set ";
        lines.add("    " + how + by(run.location()));
      }
      lines.add("");
    }
    return lines;
  }

  private static void addValue(NamedText value, List<String> lines) {
    lines.add(value.what() + ": " + value.text());
    PrintedRun.in(value).stream()
        .filter(run -> run.field().isEmpty())
        .findFirst()
        .ifPresent(run -> lines.add("  set " + by(run.location())));
    PrintedRun.values(value).forEach(run -> addField(run, lines));
  }

  private static void addClause(ClauseOrigin origin, List<String> lines) {
    ClauseInForce clause = origin.clause();
    String title = (origin.number().text() + " " + clause.heading().text()).strip();
    lines.add(title.isEmpty() ? "without a heading" : title);
    lines.add("  " + clause.basis().word() + " clause '" + clause.id() + "'");
    lines.add("  set " + by(clause.location()));
    clause.provenance().known().forEach((key, text) -> lines.add("  " + key + ": " + text.value()));
    clause.provenance().changes().forEach(change -> lines.add("  " + change.inWords()));
    if (!origin.meets().isEmpty()) {
      lines.add("  meets: " + String.join(", ", origin.meets()));
    }
    origin
        .statutory()
        .forEach(law -> lines.add(
            "  statutory " + law.kind() + " '" + law.beginning() + "', set " + by(law.location())));
    clause.settings().forEach(s -> lines.add("  " + s.what() + " " + by(s.location())));
    origin.values().forEach(run -> addField(run, lines));
  }

  private static void addField(PrintedRun value, List<String> lines) {
    lines.add(
        "  " + value.field().orElse("") + " = " + value.words() + ", set " + by(value.location()));
  }

  private static void addWords(Run run, List<String> lines) {
    if (run.text().isBlank()) {
      return;
    }
    lines.add("");
    lines.add("set " + by(run.location()) + ":");
    run.text().strip().lines().forEach(line -> lines.add(("  " + line).stripTrailing()));
  }

  private static String by(Location location) {
    String setter = SourceLayer.of(location);
    boolean isNamed = setter.contains("'");
    return "by " + (isNamed ? setter : "the " + setter) + " at " + location;
  }
}
