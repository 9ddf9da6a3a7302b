package org.clausebook.stage.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Amendment;
import org.clausebook.model.Amendment.Grain;
import org.clausebook.model.Amendment.Part;
import org.clausebook.model.Amendment.Placement;
import org.clausebook.model.Amendment.Side;
import org.clausebook.model.Amendment.Target;
import org.clausebook.model.Basis;
import org.clausebook.model.Change;
import org.clausebook.model.Clause;
import org.clausebook.model.Variants;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;

/** Reads amendments that put something in a place, or take it out of one. */
final class PlacesReader {
  private static final String INTO = "into";

  private final List<Diagnostic> problems;
  private final WordsReader words;

  PlacesReader(List<Diagnostic> problems, WordsReader words) {
    this.problems = problems;
    this.words = words;
  }

  /** {@code insert: paragraph} and {@code insert: item} go into a clause; any other is a clause. */
  Optional<Amendment> insert(SourceText target, Group group) {
    return Arrays.stream(Grain.values())
        .filter(grain -> grain != Grain.PHRASE && grain.key().equals(target.value()))
        .findFirst()
        .map(grain -> insertInto(grain, group))
        .orElseGet(() -> insertClause(target, group));
  }

  private Optional<Amendment> insertInto(Grain grain, Group group) {
    if (group.has("heading")) {
      problems.add(Diagnostic.error(
          group.location("heading"),
          "only a clause has a heading, not " + (grain == Grain.ITEM ? "an item" : "a paragraph"),
          "take 'heading' out, or write the id of a new clause after 'insert:'"));
    }
    Optional<SourceText> clause = group.requiredText(
        INTO, "write 'into:' and the id of the clause that gets the " + grain.key());
    Optional<SourceText> body =
        group.requiredProse("body", "write 'body:' and the words of the " + grain.key());
    Optional<Side> side = side(group, List.of(Side.BEFORE, Side.AFTER));
    if (clause.isEmpty() || body.isEmpty() || side.isEmpty()) {
      return Optional.empty();
    }
    return neighbour(grain, side.get(), group)
        .flatMap(neighbour -> words.reword(
            clause.get(),
            Part.BODY,
            Optional.of(neighbour),
            new Change.Insert(side.get(), body.get())));
  }

  private Optional<Amendment> insertClause(SourceText target, Group group) {
    if (group.has(INTO)) {
      problems.add(Diagnostic.error(
          group.location(INTO),
          "only a paragraph or an item goes into a clause",
          "write 'insert: paragraph' or 'insert: item', or take 'into' out"));
      return Optional.empty();
    }
    return words
        .id(target)
        .flatMap(id -> placement(group)
            .map(place -> new Amendment.Insert(
                new Clause(
                    id,
                    Basis.LOCAL,
                    ClauseReader.worded(group, problems),
                    group.condition("when"),
                    ProvenanceReader.read(group),
                    Variants.none(),
                    target.start()),
                place,
                MeetsReader.read(group))));
  }

  Optional<Amendment> omit(SourceText clause, Group group) {
    Optional<Target> target = words.target(group);
    if (words.isUnreadable(target, group)) {
      return Optional.empty();
    }
    return target.isPresent()
        ? words.reword(clause, Part.BODY, target, new Change.Remove())
        : words.id(clause).map(id -> new Amendment.Omit(id, clause.start()));
  }

  Optional<Amendment> move(SourceText clause, Group group) {
    Optional<Target> target = words.target(group);
    if (words.isUnreadable(target, group)) {
      return Optional.empty();
    }
    if (target.isEmpty()) {
      return words
          .id(clause)
          .flatMap(
              id -> placement(group).map(place -> new Amendment.Move(id, place, clause.start())));
    }
    return side(group, List.of(Side.BEFORE, Side.AFTER))
        .flatMap(side -> neighbour(target.get().grain(), side, group)
            .flatMap(neighbour ->
                words.reword(clause, Part.BODY, target, new Change.Move(side, neighbour))));
  }

  Optional<Amendment> merge(SourceText clause, Group group) {
    return group
        .requiredText(INTO, "write 'into:' and the id of the clause that takes the words in")
        .flatMap(into -> words
            .id(clause)
            .flatMap(id -> words
                .id(into)
                .map(other -> new Amendment.Merge(id, other, into.start(), clause.start()))));
  }

  private Optional<Placement> placement(Group group) {
    return side(group, List.of(Side.values()))
        .flatMap(side -> group
            .text(key(side))
            .flatMap(text ->
                words.id(text).map(neighbour -> new Placement(side, neighbour, text.start()))));
  }

  private static Optional<Target> neighbour(Grain grain, Side side, Group group) {
    return group.text(key(side)).map(text -> new Target(grain, text));
  }

  private Optional<Side> side(Group group, List<Side> allowed) {
    List<Side> given = allowed.stream().filter(side -> group.has(key(side))).toList();
    if (given.size() != 1) {
      problems.add(Diagnostic.error(
          group.location(),
          given.isEmpty()
              ? "this amendment does not say where its words go"
              : "this amendment names two places",
          "write one of: "
              + String.join(
                  ", ", allowed.stream().map(side -> "'" + key(side) + ":'").toList())));
      return Optional.empty();
    }
    return Optional.of(given.get(0));
  }

  private static String key(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }
}
