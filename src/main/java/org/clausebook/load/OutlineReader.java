package org.clausebook.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.load.YamlValue.Mapping;
import org.clausebook.model.Outline;
import org.clausebook.model.Outline.Slot;
import org.clausebook.model.Passage;
import org.clausebook.model.ReviewCycle;
import org.clausebook.model.SourceText;

/** Reads files of {@code templates/policies}. */
final class OutlineReader {
  private static final List<String> KEYS =
      List.of("title", "description", "clauses", "fields", "wording", "review-cycle", "printed");
  private static final List<String> PASSAGE_KEYS = List.of("about", "model");

  private final List<Diagnostic> problems;

  OutlineReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  Outline read(String policy, Mapping file) {
    var group = Group.of(file, KEYS, problems);
    SourceText absent = SourceText.of("-", file.location());
    ReviewCycle reviewCycle = group
        .mapping("review-cycle")
        .map(mapping -> new ReviewReader(problems).read(mapping))
        .orElseGet(() -> new ReviewCycle(absent, Optional.empty(), Optional.empty()));
    if (!group.has("review-cycle")) {
      problems.add(Diagnostic.error(
          file.location(),
          "'review-cycle' is missing",
          "write 'review-cycle:' and below it 'words: annually' and 'every: 1 year'"));
    }
    return new Outline(
        policy,
        group.requiredText("title", "write 'title: ${council.name} …'").orElse(absent),
        group
            .requiredText("description", "write one sentence on what the policy is for")
            .orElse(absent),
        slots(group),
        fields(group),
        passages(group),
        reviewCycle,
        group.texts("printed"));
  }

  private List<Slot> slots(Group group) {
    int before = problems.size();
    var slots = new ArrayList<Slot>();
    for (SourceText written : group.texts("clauses")) {
      ClauseReader.id(written.value(), written.start(), problems).ifPresent(id -> {
        if (slots.stream().anyMatch(slot -> slot.clause().equals(id))) {
          problems.add(Diagnostic.error(
              written.start(),
              "clause '" + id + "' stands twice in this outline",
              "keep one of the two lines"));
        } else {
          slots.add(new Slot(id, written.start()));
        }
      });
    }
    if (slots.isEmpty() && problems.size() == before) {
      problems.add(Diagnostic.error(
          group.location("clauses"),
          "this outline names no clause",
          "write 'clauses:' and below it '- ' and the id of each clause"));
    }
    return slots;
  }

  private Map<String, String> fields(Group group) {
    Map<String, String> fields = new LinkedHashMap<>();
    group
        .mapping("fields")
        .map(mapping -> Group.open(mapping, problems))
        .ifPresent(asked -> asked
            .keys()
            .forEach(name -> asked.text(name).ifPresent(text -> fields.put(name, text.value()))));
    return fields;
  }

  private Map<String, Passage> passages(Group group) {
    Map<String, Passage> passages = new LinkedHashMap<>();
    group
        .mapping("wording")
        .map(mapping -> Group.open(mapping, problems))
        .ifPresent(declared -> declared
            .keys()
            .forEach(name -> passage(declared, name).ifPresent(p -> passages.put(name, p))));
    return passages;
  }

  private Optional<Passage> passage(Group declared, String name) {
    return declared
        .mapping(name)
        .map(mapping -> Group.of(mapping, PASSAGE_KEYS, problems))
        .map(group -> new Passage(
            name,
            group
                .requiredText("about", "write the question that this wording answers")
                .map(SourceText::value)
                .orElse(name),
            group.text("model"),
            declared.location(name)));
  }
}
