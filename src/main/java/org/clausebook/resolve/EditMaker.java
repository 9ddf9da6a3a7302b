package org.clausebook.resolve;

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
import org.clausebook.model.SourceText;
import org.clausebook.model.Wording;

/** Makes the edits of one amendment to the words of a clause. */
final class EditMaker implements Change.Cases<List<Edit>> {
  private static final String PARAGRAPH_BREAK = "\n\n";

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
        : amendment.target().flatMap(finder::find);
    return span.map(found -> amendment
            .change()
            .accept(new EditMaker(words, finder, amendment, found, problems)))
        .orElse(List.of());
  }

  @Override
  public List<Edit> replace(SourceText with) {
    return List.of(new Edit(span.start(), span.end(), Wording.of(with), setting));
  }

  @Override
  public List<Edit> remove() {
    return List.of(removal());
  }

  /** Takes the break or the blank before it too, so that no gap is left. */
  private Edit removal() {
    int start = span.block().map(Block::start).orElse(span.start());
    if (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
      return new Edit(start - 1, span.end(), Wording.empty(), setting);
    }
    boolean isGapAfter = span.end() < text.length() && Character.isWhitespace(text.charAt(span.end()));
    return new Edit(start, span.end() + (isGapAfter ? 1 : 0), Wording.empty(), setting);
  }

  @Override
  public List<Edit> breakBefore() {
    int from = text.substring(0, span.start()).stripTrailing().length();
    String gap = text.substring(from, span.start());
    if (from == 0 || gap.chars().filter(c -> c == '\n').count() > 1) {
      problems.add(Diagnostic.error(
          place(),
          "a paragraph of clause '" + amendment.clause() + "' begins with these words already",
          "take this amendment out, or quote the words that should begin the new paragraph"));
      return List.of();
    }
    return List.of(new Edit(from, span.start(), written(PARAGRAPH_BREAK), setting));
  }

  @Override
  public List<Edit> insert(Side side, SourceText added) {
    return List.of(insertion(side, span, Wording.of(added)));
  }

  @Override
  public List<Edit> move(Side side, Target neighbour) {
    Wording moved = words.part(span.start(), span.end());
    return finder
        .find(neighbour)
        .filter(place -> isElsewhere(neighbour, place))
        .map(place -> List.of(removal(), insertion(side, place, moved)))
        .orElse(List.of());
  }

  private boolean isElsewhere(Target neighbour, Span place) {
    if (place.equals(span)) {
      problems.add(Diagnostic.error(
          neighbour.words().start(),
          "this " + neighbour.grain().key() + " would be put beside itself",
          "name another " + neighbour.grain().key() + " as its neighbour"));
      return false;
    }
    return true;
  }

  private Edit insertion(Side side, Span place, Wording added) {
    Block block = place.block().orElseThrow();
    String marker = block.grain() == Grain.ITEM ? block.marker() : "";
    return side == Side.BEFORE
        ? new Edit(
            block.start(),
            block.start(),
            written(marker).followedBy(added).followedBy(written(block.gap())),
            setting)
        : new Edit(
            block.end(),
            block.end(),
            written(block.gap() + marker).followedBy(added),
            setting);
  }

  private Wording written(String layout) {
    return Wording.of(SourceText.of(layout, setting.location()));
  }

  private Location place() {
    return amendment.target().map(target -> target.words().start()).orElse(amendment.location());
  }
}
