package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.feature.importing.ImportRow.Outcome;

/** What became of every block of a file, each in one row, in the order of the file. */
final class Rows {
  private static final int SHOWN = 60;

  private final SourceSections file;
  private final List<Placement> placements;
  private final Filling filling;
  private final List<ImportRow> rows = new ArrayList<>();

  Rows(SourceSections file, List<Placement> placements, Filling filling) {
    this.file = file;
    this.placements = placements;
    this.filling = filling;
  }

  List<ImportRow> rows() {
    file.title().forEach(block -> add(block, Outcome.FACT, "title", Pass.NONE, 1));
    file.opening().forEach(block -> add(block, Outcome.DECISION, "record", Pass.NONE, 1));
    for (Placement placement : placements) {
      add(placement);
    }
    file.closing().forEach(block -> add(block, Outcome.DECISION, "record", Pass.NONE, 1));
    file.running().forEach(block -> add(block, Outcome.RUNNING, "", Pass.NONE, 1));
    return List.copyOf(rows);
  }

  private void add(Placement placement) {
    Pair pair = placement.pair();
    String id = placement.id().value();
    Optional<Template> template = pair.template();
    Tokens own = template
        .map(one -> one.body().filled(filling::fill))
        .orElseGet(() -> new Tokens("", List.of()));
    boolean isStatutory = template.filter(Fit::isStatutory).isPresent();
    Outcome changed = template.isEmpty()
        ? pair.section().heading().isEmpty() && pair.pass() == Pass.NONE
            ? Outcome.UNKNOWN
            : Outcome.OWN
        : isStatutory ? Outcome.UNKNOWN : Outcome.AMENDED;
    pair.section()
        .heading()
        .ifPresent(heading -> add(
            heading,
            template.isEmpty()
                ? changed
                : template.get().heading().equals(heading.plain()) ? Outcome.LIBRARY : changed,
            id,
            pair.pass(),
            pair.score()));
    blocks(pair.section(), own, changed, id, pair);
    for (Placement.Part part : placement.merged()) {
      Tokens others = part.template().body().filled(filling::fill);
      var merged = new Pair(
          part.section(), Optional.of(part.template()), Pass.MERGED, pair.score(), List.of());
      blocks(part.section(), others, Outcome.AMENDED, part.template().id().value(), merged);
    }
  }

  private void blocks(Section section, Tokens own, Outcome changed, String id, Pair pair) {
    List<String> printed = Piece.of(own).stream().map(Rows::words).toList();
    for (Block block : section.blocks()) {
      boolean isThere = Piece.of(Tokens.of(block.text())).stream()
          .allMatch(piece -> printed.contains(words(piece)));
      add(block, isThere ? Outcome.LIBRARY : changed, id, pair.pass(), pair.score());
    }
  }

  private static String words(Piece piece) {
    return String.join(" ", piece.tokens().stream().map(Token::exact).toList())
        .toLowerCase(java.util.Locale.ROOT);
  }

  private void add(Block block, Outcome outcome, String clause, Pass pass, double score) {
    rows.add(row(block, outcome, clause, pass, score));
  }

  /** The row of a block: with all its words, or what they begin with if the library has them. */
  static ImportRow row(Block block, Outcome outcome, String clause, Pass pass, double score) {
    String plain = block.plain();
    boolean isTold = outcome != Outcome.LIBRARY && outcome != Outcome.RUNNING;
    return new ImportRow(
        block.place(),
        isTold || plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…",
        Tokens.of(block.text()).count(),
        outcome,
        clause,
        pass,
        score);
  }
}
