package org.clausebook.stage.resolve;

import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Amendment.Grain;
import org.clausebook.model.Amendment.Reword;
import org.clausebook.model.Amendment.Side;
import org.clausebook.model.Amendment.Target;
import org.clausebook.model.Change;
import org.clausebook.model.ClauseInForce.Setting;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.Wording;

/** Makes the edits of one amendment to the words of a clause. */
final class EditMaker implements Change.Cases<List<Edit>> {
  private final Wording words;
  private final String text;
  private final TargetFinder finder;
  private final Reword amendment;
  private final Span span;
  private final Setting setting;
  private final List<Diagnostic> problems;

  private EditMaker(
      Wording words, TargetFinder finder, Reword amendment, Span span, List<Diagnostic> problems) {
    this.words = words;
    this.text = words.text();
    this.finder = finder;
    this.amendment = amendment;
    this.span = span;
    this.setting = setting(amendment);
    this.problems = problems;
  }

  private static Setting setting(Reword amendment) {
    String what = amendment
        .target()
        .map(target -> target.grain().key())
        .orElseGet(() -> amendment.part().word());
    return new Setting(what + " " + amendment.change().what(), amendment.location());
  }

  /** The edits, or none if the place is not found, which is then reported. */
  static List<Edit> edits(
      Wording words, TargetFinder finder, Reword amendment, List<Diagnostic> problems) {
    Optional<Span> span = amendment.target().isEmpty()
        ? Optional.of(Span.of(0, words.text().length()))
        : amendment
            .target()
            .flatMap(target ->
                amendment.change().isBeside() ? finder.findNeighbour(target) : finder.find(target));
    return span.map(found ->
            amendment.change().accept(new EditMaker(words, finder, amendment, found, problems)))
        .orElse(List.of());
  }

  @Override
  public List<Edit> replace(SourceText with) {
    return List.of(Edit.replace(span.start(), span.end(), added(with, span.block()), setting));
  }

  @Override
  public List<Edit> remove() {
    return List.of(removal());
  }

  /** Takes a break or blank beside it too, so that no gap is left. */
  private Edit removal() {
    int start = span.block().map(Block::start).orElse(span.start());
    int end = span.block().map(Block::whole).orElse(span.end());
    boolean isPhrase = span.block().isEmpty();
    boolean isFirst = start == 0 || (isPhrase && isAtParagraphStart(start));
    if (!isFirst && Character.isWhitespace(text.charAt(start - 1))) {
      return Edit.replace(start - 1, end, Wording.empty(), setting);
    }
    boolean isBlankAfter = isPhrase && text.startsWith(" ", end);
    return Edit.replace(start, isBlankAfter ? end + 1 : end, Wording.empty(), setting);
  }

  private boolean isAtParagraphStart(int offset) {
    return Block.of(text).stream().anyMatch(block -> block.start() == offset);
  }

  /** A paragraph becomes two paragraphs, an item two items. */
  @Override
  public List<Edit> breakBefore() {
    Block block = Block.of(text).stream()
        .filter(b -> b.start() <= span.start() && span.start() < b.end())
        .findFirst()
        .orElseThrow();
    if (span.start() <= block.text()) {
      problems.add(Diagnostic.error(
          place(),
          (block.grain() == Grain.ITEM ? "an item" : "a paragraph") + " of clause '"
              + amendment.clause() + "' begins with these words already",
          "take this amendment out, or quote the words that should begin the new "
              + block.grain().key()));
      return List.of();
    }
    int from = text.substring(0, span.start()).stripTrailing().length();
    return List.of(
        Edit.replace(from, span.start(), written(block.gap() + block.marker()), setting));
  }

  @Override
  public List<Edit> insert(Side side, SourceText words) {
    Block block = span.block().orElseThrow();
    return List.of(insertion(side, block, added(words, span.block())));
  }

  @Override
  public List<Edit> move(Side side, Target neighbour) {
    Block moved = span.block().orElseThrow();
    return finder
        .findNeighbour(neighbour)
        .flatMap(Span::block)
        .filter(place -> isElsewhere(neighbour, place, moved))
        .map(place ->
            List.of(removal(), insertion(side, place, words.part(moved.text(), moved.whole()))))
        .orElse(List.of());
  }

  private boolean isElsewhere(Target neighbour, Block place, Block moved) {
    if (moved.start() <= place.start() && place.start() < moved.whole()) {
      problems.add(Diagnostic.error(
          neighbour.words().start(),
          "this " + neighbour.grain().key() + " would be put beside itself",
          "name another " + neighbour.grain().key() + " as its neighbour"));
      return false;
    }
    return true;
  }

  private Edit insertion(Side side, Block block, Wording added) {
    return side == Side.BEFORE
        ? Edit.insert(
            block.start(),
            written(block.marker()).followedBy(added).followedBy(written(block.gap())),
            block,
            setting)
        : Edit.insert(
            block.whole(), written(block.gap() + block.marker()).followedBy(added), block, setting);
  }

  /** New words; those of an item without a letter or bullet of their own. */
  private static Wording added(SourceText words, Optional<Block> place) {
    boolean isItem = place.map(block -> block.grain() == Grain.ITEM).orElse(false);
    int start = isItem ? Block.labelled(words.value()) : 0;
    return Wording.of(words).part(start, words.value().length());
  }

  private Wording written(String layout) {
    return Wording.of(SourceText.made(layout, setting.location()));
  }

  private Location place() {
    return amendment.target().map(target -> target.words().start()).orElse(amendment.location());
  }
}
