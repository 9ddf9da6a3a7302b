package org.clausebook.stage.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.clausebook.markdown.PageMeasure;
import org.clausebook.markdown.TextMeasure;
import org.clausebook.model.ContentsList;
import org.clausebook.model.ControlPlace;
import org.clausebook.model.Surroundings;
import org.clausebook.model.document.Bilingual;
import org.clausebook.model.document.ControlBlock;
import org.clausebook.model.document.ControlSheet;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.text.LinkedText;

/**
 * How many pages of A4 a document fills without a list of its clauses. Measured by its words alone,
 * so that all formats of it have such a list or none has, and neither a typeface nor a layout adds
 * words to what was adopted.
 */
final class TextLength {
  private static final double MILLIMETRE = 72 / 25.4;

  /** The width of one of two facing columns. */
  private static final double COLUMN = 62 * MILLIMETRE;

  /** The room that the numbers of paragraphs take. */
  private static final double NUMBERS = 13 * MILLIMETRE;

  private static final double LOGO = 24 * MILLIMETRE;
  private static final double LETTERHEAD_SPACE = 13 * MILLIMETRE;
  private static final double LINES_SPACE = 14 * MILLIMETRE;
  private static final double NOTICE = 17 * MILLIMETRE;
  private static final double SIGNATURE = 14 * MILLIMETRE;
  private static final double SIGNATURES = 24 * MILLIMETRE;
  private static final double LINE = 16.2;

  private final PolicyDocument document;
  private final List<PolicyDocument> editions;
  private final TextMeasure text = TextMeasure.onPaper();
  private final PageMeasure pages = text.pages();

  private TextLength(PolicyDocument document) {
    this.document = document;
    this.editions = document.editions();
  }

  /** The document, which says now whether its clauses are listed, if nobody has said so. */
  static PolicyDocument decide(PolicyDocument document) {
    Surroundings around = document.presentation().around();
    return around.list() == ContentsList.AUTO && new TextLength(document).isLong()
        ? document.with(document.text().with(around.listed()))
        : document;
  }

  private boolean isLong() {
    fill();
    return pages.isLong();
  }

  private void fill() {
    head();
    beside((edition, column) -> title(edition, column));
    editions.forEach(edition -> lines(edition.lines().opening()));
    control(false);
    for (int i = 0; i < document.clauses().size(); i++) {
      int place = i;
      beside((edition, column) -> clause(edition.clauses().get(place), column));
    }
    editions.forEach(edition -> lines(edition.lines().closing()));
    control(true);
    document
        .sheet()
        .signatures()
        .ifPresent(
            signed -> pages.together(SIGNATURES + SIGNATURE * signed.offices().size(), 0));
  }

  private void head() {
    ControlSheet sheet = document.sheet();
    sheet.logo().ifPresent(logo -> pages.flow(LOGO));
    if (sheet.logo().isPresent() || !sheet.letterhead().isEmpty()) {
      pages.flow(LINE * sheet.letterhead().size() + LETTERHEAD_SPACE);
    }
  }

  /** Something in each language: one after the other, or in two columns, which are not torn. */
  private void beside(BiConsumer<PolicyDocument, TextMeasure> part) {
    if (isFacing()) {
      pages.together(
          editions.stream().mapToDouble(edition -> alone(edition, part)).max().orElse(0), 0);
    } else {
      editions.forEach(edition -> part.accept(edition, text));
    }
  }

  private boolean isFacing() {
    return editions.size() > 1
        && document.bilingual().map(Bilingual::languages).orElseThrow().areFacing();
  }

  /** The height in a column without an end. */
  private static double alone(
      PolicyDocument edition, BiConsumer<PolicyDocument, TextMeasure> part) {
    var endless = new PageMeasure(Double.POSITIVE_INFINITY);
    part.accept(edition, new TextMeasure(endless, COLUMN));
    return endless.used();
  }

  private static void title(PolicyDocument edition, TextMeasure column) {
    column.title(edition.title());
  }

  private void lines(List<String> lines) {
    if (!lines.isEmpty()) {
      pages.flow(LINES_SPACE);
      text.paragraphs(lines);
    }
  }

  private void control(boolean isLast) {
    editions.stream()
        .flatMap(edition -> edition.sheet().block().stream())
        .filter(block -> (block.at() == ControlPlace.BOTTOM) == isLast)
        .forEach(this::control);
  }

  private void control(ControlBlock block) {
    boolean isApart = block.at() == ControlPlace.PAGE;
    if (isApart) {
      pages.turn();
    }
    text.heading(block.title(), 1);
    block.sentence().ifPresent(sentence -> text.paragraphs(List.of(sentence)));
    text.control(block.rows().stream().map(TextLength::values).toList());
    block.history().ifPresent(history -> {
      text.heading(history.title(), 1);
      var rows = new ArrayList<>(List.of(history.columns()));
      rows.addAll(history.versions());
      text.table(rows);
    });
    if (isApart) {
      pages.turn();
    }
  }

  private static List<String> values(ControlBlock.Row row) {
    return row.values().stream().map(LinkedText::text).toList();
  }

  private void clause(NumberedClause clause, TextMeasure column) {
    if (!clause.heading().isEmpty()) {
      column.heading(clause.number() + " " + clause.heading(), clause.level());
    }
    if (document.bilingual().flatMap(both -> both.state(clause.id())).isPresent()) {
      column.pages().flow(NOTICE);
    }
    boolean isNumbered = document.presentation().scheme().numbersParagraphs();
    new TextMeasure(column.pages(), column.width() - (isNumbered ? NUMBERS : 0))
        .body(clause.body());
  }
}
