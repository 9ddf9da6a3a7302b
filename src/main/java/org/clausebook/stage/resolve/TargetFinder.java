package org.clausebook.stage.resolve;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Amendment.Grain;
import org.clausebook.model.Amendment.Target;
import org.clausebook.model.text.ClauseId;

/** Finds the one place in the words of a clause that an amendment names. */
final class TargetFinder {
  private final ClauseId clause;
  private final String text;
  private final TargetHints hints;
  private final List<Diagnostic> problems;

  TargetFinder(ClauseId clause, String text, TargetHints hints, List<Diagnostic> problems) {
    this.clause = clause;
    this.text = text;
    this.hints = hints;
    this.problems = problems;
  }

  /** The place; if there is none or more than one, that is reported. */
  Optional<Span> find(Target target) {
    return only(target, spans(target.grain(), target.words().value()));
  }

  /** The same, to put something beside it; a paragraph goes beside the whole list of an item. */
  Optional<Span> findNeighbour(Target target) {
    String words = target.words().value();
    List<Span> found = spans(target.grain(), words);
    return only(
        target, found.isEmpty() && target.grain() == Grain.PARAGRAPH ? lists(words) : found);
  }

  private Optional<Span> only(Target target, List<Span> found) {
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    problems.add(found.isEmpty() ? none(target) : several(target, found.size()));
    return Optional.empty();
  }

  private List<Span> spans(Grain grain, String words) {
    Phrase phrase = Phrase.of(words);
    return grain == Grain.PHRASE
        ? phrase.in(text)
        : Block.of(text).stream()
            .filter(block -> block.grain() == grain && begins(block, phrase))
            .map(Span::of)
            .toList();
  }

  /** The letter or number of an item may be quoted or not. */
  private boolean begins(Block block, Phrase phrase) {
    return phrase.isAt(text, block.text())
        || phrase.isAt(text, block.start() + block.marker().length())
        || phrase.isAt(text, block.start());
  }

  private List<Span> lists(String words) {
    List<Block> blocks = Block.of(text);
    return spans(Grain.ITEM, words).stream()
        .flatMap(item -> item.block().stream())
        .flatMap(item -> Block.listAround(item.start(), blocks).stream())
        .distinct()
        .map(Span::of)
        .toList();
  }

  private Diagnostic none(Target target) {
    return Diagnostic.error(
        target.words().start(),
        target.grain() == Grain.PHRASE
            ? "these words are not in clause '" + clause + "'"
            : "no " + target.grain().key() + " of clause '" + clause + "' begins with these words",
        hints.hint(
            target.words().value(),
            clause,
            text,
            words -> spans(target.grain(), words).size() == 1));
  }

  private Diagnostic several(Target target, int count) {
    return target.grain() == Grain.PHRASE
        ? Diagnostic.error(
            target.words().start(),
            "these words appear " + count + " times in clause '" + clause + "'",
            "quote more of the words around the place that is meant")
        : Diagnostic.error(
            target.words().start(),
            count + " " + target.grain().key() + "s of clause '" + clause
                + "' begin with these words",
            "quote more of the words that the one that is meant begins with");
  }
}
