package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.Outline;
import org.clausebook.model.Outline.Slot;
import org.clausebook.model.Passage;
import org.clausebook.model.Presentation.Citations;
import org.clausebook.model.PrintedLine;
import org.clausebook.model.Remarks;
import org.clausebook.model.Translation;
import org.clausebook.model.record.ReviewCycle;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;
import org.clausebook.stage.load.yaml.Keys;
import org.clausebook.stage.load.yaml.YamlValue.Mapping;

/** Reads files of {@code templates/policies}. */
final class OutlineReader {
  private final Map<String, List<SourceText>> meets = new LinkedHashMap<>();
  private final Citations citations;
  private final List<Diagnostic> problems;

  /**
   * A reader of outlines.
   *
   * @param citations the words by which every policy cites its clauses, unless it has its own
   */
  OutlineReader(Citations citations, List<Diagnostic> problems) {
    this.citations = citations;
    this.problems = problems;
  }

  /** What the policies read so far are for. */
  Map<String, List<SourceText>> meets() {
    return meets;
  }

  Outline read(String policy, Mapping file) {
    var group = Group.of(file, Keys.of("outline"), problems);
    SourceText absent = SourceText.of("-", file.location());
    ReviewCycle reviewCycle = new ReviewReader(problems)
        .read(group)
        .orElseGet(
            () -> new ReviewCycle(absent, Optional.empty(), Optional.empty(), Optional.empty()));
    if (!group.has(ReviewReader.KEY)) {
      problems.add(Diagnostic.error(
          file.location(),
          "'review-cycle' is missing",
          "write 'review-cycle:' and below it 'words: annually' and 'every: 1 year', or"
              + " 'review-cycle: none'"));
    }
    List<Slot> slots = new SlotReader(problems).read(group);
    var notes = new DraftingNotes();
    notes.add(group, "this policy");
    meets.put(policy, MeetsReader.read(group));
    SourceText title =
        group.requiredLine("title", "write 'title: ${council.name} …'").orElse(absent);
    SourceText description = group
        .requiredText("description", "write one sentence on what the policy is for")
        .orElse(absent);
    var clauses = new Outline.Clauses(slots, optional(group, slots));
    var questions = new Outline.Questions(
        group.mapping("fields").map(new FieldReader(notes, problems)::read).orElse(Map.of()),
        passages(group, notes));
    var presentation = new PresentationReader(problems).read(group, citations);
    List<PrintedLine> printed = new PrintedReader(problems).lines(group);
    var details = new ControlReader(problems).read(group);
    Optional<Translation> translation = new TranslationReader(problems).read(group, List.of());
    var remarks = new Remarks(notes.all(), new SilencesReader(problems).read(group));
    var text = new Outline.Text(title, description, presentation, printed, translation);
    return new Outline(policy, text, clauses, questions, reviewCycle, details, remarks);
  }

  private List<ClauseId> optional(Group group, List<Slot> slots) {
    List<ClauseId> known = slots.stream().map(Slot::clause).toList();
    var optional = new ArrayList<ClauseId>();
    for (SourceText written : group.texts("optional")) {
      Optional<ClauseId> id = ClauseReader.id(written.value(), written.start(), problems);
      if (id.filter(known::contains).isPresent()) {
        optional.add(id.get());
      } else if (id.isPresent()) {
        problems.add(Diagnostic.error(
            written.start(),
            "no clause '" + written.value() + "' in this outline",
            Suggestion.nearest(
                    written.value(), known.stream().map(ClauseId::value).toList())
                .map(name -> "did you mean '" + name + "'?")
                .orElse("put it in its place under 'clauses:' too")));
      }
    }
    return optional;
  }

  private Map<String, Passage> passages(Group group, DraftingNotes notes) {
    Map<String, Passage> passages = new LinkedHashMap<>();
    group
        .mapping("wording")
        .map(mapping -> Group.open(mapping, problems))
        .ifPresent(declared -> declared
            .keys()
            .forEach(name -> passage(declared, name, notes).ifPresent(p -> passages.put(name, p))));
    return passages;
  }

  private Optional<Passage> passage(Group declared, String name, DraftingNotes notes) {
    return declared
        .mapping(name)
        .map(mapping -> Group.of(mapping, Keys.of("outline/wording"), problems))
        .map(group -> passage(group, name, declared.location(name), notes));
  }

  private static Passage passage(Group group, String name, Location location, DraftingNotes notes) {
    notes.add(group, "wording '" + name + "'");
    return new Passage(
        name,
        group
            .requiredText("about", "write the question that this wording answers")
            .map(SourceText::value)
            .orElse(name),
        group.prose("model"),
        location);
  }
}
