package org.clausebook.stage.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.markdown.PageMeasure;
import org.clausebook.markdown.TextMeasure;
import org.clausebook.model.ContentsList;
import org.clausebook.model.document.Redline;
import org.clausebook.model.document.RedlineBlock;
import org.clausebook.model.document.RedlineClause;
import org.clausebook.model.document.RedlineRun;

/** How many pages of A4 a redline fills, by the measure by which documents list their clauses. */
final class RedlineLength {
  /** A heading and two columns; what changes is said in a few words. */
  private static final List<String> SUMMARY = List.of("Clause", "What changes");

  private RedlineLength() {}

  /** Whether its clauses are listed on paper. */
  static boolean hasContents(Redline redline) {
    return redline.to().document().presentation().around().list() != ContentsList.OFF
        && of(redline).isLong();
  }

  private static PageMeasure of(Redline redline) {
    var text = TextMeasure.onPaper();
    text.heading(words(redline.title()), 1);
    for (Redline edition : redline.editions()) {
      text.table(Stream.concat(
              Stream.of(SUMMARY),
              edition.changed().stream().map(clause -> List.of(heading(clause), reason(clause))))
          .toList());
      text.paragraphs(edition.opening().stream().map(RedlineLength::words).toList());
      for (RedlineClause clause : edition.printed()) {
        text.heading(heading(clause), clause.level());
        text.body(body(clause));
      }
      text.paragraphs(edition.closing().stream().map(RedlineLength::words).toList());
    }
    return text.pages();
  }

  private static String heading(RedlineClause clause) {
    return clause.number() + " " + words(clause.heading());
  }

  private static String reason(RedlineClause clause) {
    return String.join(
            ". ", clause.changes().stream().map(change -> change.word()).toList())
        + clause.why().map(why -> ". " + why).orElse("");
  }

  private static String body(RedlineClause clause) {
    return clause.body().stream()
        .map(block -> (block.isApart() ? "\n" : "") + block.lead() + words(block))
        .collect(Collectors.joining("\n"));
  }

  private static String words(RedlineBlock block) {
    return (block.label().isEmpty() ? "" : block.label() + " ") + words(block.runs());
  }

  private static String words(List<RedlineRun> runs) {
    return runs.stream().map(RedlineRun::text).collect(Collectors.joining());
  }
}
