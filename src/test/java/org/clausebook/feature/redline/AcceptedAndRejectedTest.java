package org.clausebook.feature.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.clausebook.Clausebook;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.markdown.WordPieces;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.RedlineBlock;
import org.clausebook.model.document.Revision;
import org.clausebook.stage.render.markup.ClauseMarkup;
import org.clausebook.stage.render.markup.RevisionFrame;
import org.clausebook.stage.render.markup.RevisionMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A redline loses and adds nothing: with all that is inserted and without what is deleted it is the
 * later text, and the other way round the earlier one. Tried on the clauses of the committed
 * policies, with edits by chance from a number that each failure names.
 */
final class AcceptedAndRejectedTest {
  private static final int EDITS_OF_EACH = 20;

  private static final List<String> PIECES = List.of(
      " and",
      ",",
      ".",
      " **bold**",
      " *soft*",
      " [link](https://a.example/b_c)",
      " `code`",
      " \\*",
      " *",
      " _",
      " [",
      " ]",
      " <b>",
      " &amp;",
      " \u2E22",
      "\\\n",
      "\n\n- a. item",
      "\n- b. item",
      "\n\n| A | **B** |\n| --- | --- |\n| c | d |",
      "\n\n> quoted",
      "\n\nTerm\n: text");

  private static final ClauseMarkup MARKUP =
      ClauseMarkup.ofRevisions(new RevisionFrame("<ins>", "</ins>", "<del>", "</del>"), "", false);

  static Stream<Long> seeds() {
    return LongStream.range(0, EDITS_OF_EACH).boxed();
  }

  static List<String> bodies() {
    var clausebook = Clausebook.open(Path.of(""));
    return clausebook.policies().toOptional().orElseThrow().stream()
        .map(key -> clausebook.compose(key).toOptional().orElseThrow())
        .map(PolicyDocument::clauses)
        .flatMap(List::stream)
        .map(NumberedClause::body)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void insertionsAcceptedGiveTheNewTextAndRejectedTheOld(long seed) {
    var chance = new Random(seed);
    for (String before : bodies()) {
      String after = edited(before, chance);

      List<RedlineBlock> blocks = BodyComparison.compare(before, after);

      String shown = String.join("\n", Shown.blocks(blocks));
      assertEquals(words(after), words(blocks, Revision.DELETED), shown);
      assertEquals(words(before), words(blocks, Revision.INSERTED), shown);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void itsHtmlIsWellFormedAndHasNoMarkLeft(long seed) throws Exception {
    var chance = new Random(seed);
    for (String before : bodies()) {
      List<RedlineBlock> blocks = BodyComparison.compare(before, edited(before, chance));
      var marked = new StringBuilder();
      for (RedlineBlock block : blocks) {
        marked.append(block.isApart() ? "\n\n" : "\n").append(block.lead());
        block.runs().forEach(run -> marked.append(RevisionMarks.mark(run.revision(), run.text())));
      }

      Result<String> html = MARKUP.toHtml(marked.toString(), "clause", Location.of("test"));

      String page = html.toOptional().orElseThrow();
      WellFormed.check(page);
      assertFalse(page.chars().anyMatch(c -> c >= '\u2E22' && c <= '\u2E25'), page);
    }
  }

  @Test
  void aTextComparedWithItselfHasNoChange() {
    for (String body : bodies()) {
      assertFalse(BodyComparison.compare(body, body).stream().anyMatch(RedlineBlock::hasChanged));
    }
  }

  /** With up to six words or marks left out, put in, or in another place. */
  private static String edited(String body, Random chance) {
    var pieces = new ArrayList<>(WordPieces.pieces(body));
    for (int edits = chance.nextInt(6) + 1; edits > 0; edits--) {
      int at = chance.nextInt(pieces.size() + 1);
      switch (chance.nextInt(3)) {
        case 0 -> pieces.add(at, PIECES.get(chance.nextInt(PIECES.size())));
        case 1 -> {
          int length = Math.min(chance.nextInt(12), pieces.size() - at);
          pieces.subList(at, at + length).clear();
        }
        default -> {
          if (at < pieces.size()) {
            pieces.add(chance.nextInt(pieces.size()), pieces.remove(at));
          }
        }
      }
    }
    return String.join("", pieces);
  }

  /** The words of each block of a body. */
  private static List<String> words(String body) {
    return ComparedBlock.of(MarkdownBlock.of(body)).stream()
        .flatMap(unit -> unit.lines().stream())
        .map(AcceptedAndRejectedTest::words)
        .toList();
  }

  private static String words(MarkdownBlock line) {
    return switch (line.shape()) {
      case ROW -> cells(line.text());
      case RULE -> "";
      default -> line.text();
    };
  }

  /** The same of a redline, without what one of the versions does not have. */
  private static List<String> words(List<RedlineBlock> blocks, Revision gone) {
    return blocks.stream()
        .filter(block -> block.revision() != gone)
        .map(block -> words(block, gone))
        .toList();
  }

  private static String words(RedlineBlock block, Revision gone) {
    String words = Shown.without(gone, block.runs());
    return switch (block.shape()) {
      case ROW -> cells(words);
      case RULE -> "";
      default -> words;
    };
  }

  /** A row may have fewer cells than its table, and then is shown with empty ones. */
  private static String cells(String row) {
    return row.replaceAll("(?<!\\\\)\\||\\*\\*|\\s", " ").strip().replaceAll(" +", " ");
  }
}
