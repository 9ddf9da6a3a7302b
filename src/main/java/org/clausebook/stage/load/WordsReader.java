package org.clausebook.stage.load;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Amendment;
import org.clausebook.model.Amendment.Grain;
import org.clausebook.model.Amendment.Part;
import org.clausebook.model.Amendment.Reword;
import org.clausebook.model.Amendment.Target;
import org.clausebook.model.Change;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Group;

/** Reads amendments to the words of a clause. */
final class WordsReader {
  private final List<Diagnostic> problems;

  WordsReader(List<Diagnostic> problems) {
    this.problems = problems;
  }

  Optional<Amendment> substitute(SourceText clause, Group group) {
    Optional<Target> target = target(group);
    return group
        .requiredProse(
            "with",
            "write 'with:' and the new words; to take words out, write 'omit' in place of"
                + " 'substitute' and take the line 'with' out")
        .filter(with -> !isUnreadable(target, group))
        .map(with -> target.isEmpty() ? ClauseReader.orNone(with) : with)
        .filter(with -> !isOmission(target, with))
        .flatMap(with -> reword(clause, Part.BODY, target, new Change.Replace(with)));
  }

  /** Whether a part is to be none, which is reported; a phrase may well be the word 'none'. */
  private boolean isOmission(Optional<Target> target, SourceText with) {
    boolean isOmission = target.filter(part -> part.grain() != Grain.PHRASE).isPresent()
        && ClauseReader.orNone(with).value().isEmpty();
    if (isOmission) {
      problems.add(Diagnostic.error(
          with.start(),
          "the word '" + with.value().strip() + "' would be printed",
          "to take the words out, write 'omit' in place of 'substitute' and take the line 'with'"
              + " out"));
    }
    return isOmission;
  }

  Optional<Amendment> retitle(SourceText clause, Group group) {
    return group
        .requiredText("with", "write 'with:' and the new heading, or take this amendment out")
        .map(ClauseReader::orNone)
        .flatMap(with -> reword(clause, Part.HEADING, Optional.empty(), new Change.Replace(with)));
  }

  Optional<Amendment> split(SourceText clause, Group group) {
    return group
        .requiredText("before", "write 'before:' and the words that begin the new paragraph")
        .flatMap(words -> reword(
            clause,
            Part.BODY,
            Optional.of(new Target(Grain.PHRASE, words)),
            new Change.BreakBefore()));
  }

  /** A change to the words of a clause. */
  Optional<Amendment> reword(SourceText clause, Part part, Optional<Target> target, Change change) {
    return id(clause).map(id -> new Reword(id, part, target, change, clause.start()));
  }

  /** The clause that is after a key. */
  Optional<ClauseId> id(SourceText written) {
    return ClauseReader.id(written.value(), written.start(), problems);
  }

  /** Whether words are named that cannot be read, which is then reported. */
  boolean isUnreadable(Optional<Target> target, Group group) {
    return target.isEmpty() && Arrays.stream(Grain.values()).map(Grain::key).anyMatch(group::has);
  }

  /** The words that an amendment names; empty where it means the whole. */
  Optional<Target> target(Group group) {
    List<Grain> grains =
        Arrays.stream(Grain.values()).filter(grain -> group.has(grain.key())).toList();
    if (grains.size() > 1) {
      problems.add(Diagnostic.error(
          group.location(grains.get(1).key()),
          "this amendment names two things: '" + grains.get(0).key() + "' and '"
              + grains.get(1).key() + "'",
          "keep one of the two"));
    }
    return grains.stream()
        .findFirst()
        .flatMap(grain -> group.text(grain.key()).map(words -> new Target(grain, words)));
  }
}
