package org.clausebook.stage.compose;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.markdown.Provision;
import org.clausebook.model.text.TracedText;

/** The marks of paragraphs and items that the law lays down, {@code {statutory}}. */
final class StatutoryMarks {
  private static final Pattern LIKE_A_MARK =
      Pattern.compile("(?<!\\\\)\\{\\s*(?i:statutory|statute|statutary|law|legal)\\s*}");

  private StatutoryMarks() {}

  /** The lines, counted from 0, on which a paragraph begins that is one or is in an item that is. */
  static List<Integer> lines(MarkdownText text) {
    List<Line> statutory = text.provisions().stream()
        .filter(Provision::isStatutory)
        .flatMap(provision -> provision.lines().stream())
        .filter(line -> line.kind() != Line.Kind.MORE)
        .toList();
    return statutory.isEmpty()
        ? List.of()
        : IntStream.range(0, text.lines().size())
            .filter(i -> statutory.contains(text.lines().get(i)))
            .boxed()
            .toList();
  }

  /** Reports marks in a body where nothing is protected by them. */
  static void check(TracedText body, MarkdownText text, List<Diagnostic> problems) {
    List<Provision> provisions = text.provisions();
    for (Line line : text.lines()) {
      Line.Braces braces = line.mark().braces();
      if (braces.isStatutory()) {
        boolean isOne =
            provisions.stream().anyMatch(provision -> provision.first().equals(line));
        boolean isEmpty = provisions.stream()
            .anyMatch(one -> one.first().equals(line) && one.words().isEmpty());
        if (!isOne) {
          problems.add(misplaced(body.locate(braces.at())));
        } else if (isEmpty) {
          problems.add(Diagnostic.error(
              body.locate(braces.at()),
              "nothing follows this mark",
              "write '{statutory}' in front of the paragraph or item that the law lays down, with no"
                  + " blank line between"));
        }
      }
    }
  }

  /** Reports what is left of marks in a body and would be printed. */
  static void checkRest(TracedText body, List<Diagnostic> problems) {
    var code = MarkdownText.of(body.text()).code();
    LIKE_A_MARK
        .matcher(body.text())
        .results()
        .filter(found -> !code.get(found.start()))
        .forEach(found -> problems.add(misplaced(body.locate(found.start()))));
  }

  private static Diagnostic misplaced(Location place) {
    return Diagnostic.error(
        place,
        "no paragraph or item begins with this mark",
        "write '{statutory}' where a paragraph or item begins, after its letter; words in a table, a"
            + " quotation, a definition or a footnote cannot be statutory");
  }
}
