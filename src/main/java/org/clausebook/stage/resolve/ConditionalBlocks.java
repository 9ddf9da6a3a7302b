package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.Amendment.Grain;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.ClauseInForce.Setting;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.Wording;

/**
 * Leaves out paragraphs and items whose condition does not hold: {@code {when council.kind is
 * town}}.
 */
final class ConditionalBlocks {
  private static final String WHEN = "when";
  private static final Pattern MARK = Pattern.compile("\\{\\s*when\\b([^{}]*)}[ \\n]*");
  private static final Pattern LIKE_A_MARK = Pattern.compile(
      "\\{\\s*(?i:when\\b|[a-z]+\\s+(?:not\\s+|not(?=\\()|\\(\\s*)*(?:council|wording)[.])");

  /**
   * A stretch to take out.
   *
   * @param instead what then is there
   */
  private record Cut(int from, int to, String instead) {
    Cut(int from, int to) {
      this(from, to, "");
    }
  }

  private final Conditions conditions;
  private final List<Diagnostic> problems;

  ConditionalBlocks(Conditions conditions, List<Diagnostic> problems) {
    this.conditions = conditions;
    this.problems = problems;
  }

  /** The conditions of paragraphs and items in a text. */
  static List<SourceText> in(SourceText body) {
    return MARK.matcher(body.value())
        .results()
        .map(mark -> {
          String words = mark.group(1).stripLeading();
          return SourceText.made(words, body.locate(mark.end(1) - words.length()));
        })
        .toList();
  }

  /** Whether a paragraph or item has no condition. */
  static boolean isUnconditional(String words) {
    return !MARK.matcher(words).lookingAt();
  }

  /** The clause with the blocks that are included, without their conditions. */
  ClauseInForce decide(ClauseInForce clause) {
    Wording body = clause.body();
    String text = body.text();
    if (!text.contains(WHEN)) {
      return clause;
    }
    List<Block> blocks = Block.of(text);
    var cuts = new ArrayList<Cut>();
    var settings = new ArrayList<Setting>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Matcher mark = MARK.matcher(text).region(block.text(), Math.max(block.text(), block.end()));
      if (mark.lookingAt()) {
        int start = mark.start(1);
        checkWords(mark, block, body);
        if (conditions.holds(mark.group(1), offset -> body.locate(start + offset))) {
          cuts.add(new Cut(mark.start(), mark.end(), awaited(mark, block, text)));
        } else {
          cuts.add(cut(blocks, i, text));
          settings.add(new Setting(
              block.grain().key() + " left out by '" + mark.group(1).strip() + "'",
              body.locate(mark.start())));
        }
      }
    }
    return clause.reworded(clause.heading(), without(cuts, body), settings);
  }

  /** The same for words that no amendment changes any more, so that what is left over is wrong. */
  ClauseInForce decideAll(ClauseInForce clause) {
    ClauseInForce decided = decide(clause);
    String text = decided.body().text();
    if (text.indexOf('{') >= 0) {
      LIKE_A_MARK
          .matcher(text)
          .results()
          .forEach(found -> problems.add(leftOver(found, decided.body())));
    }
    return decided;
  }

  /** The facts that decide, if they are pending and the words do not print them anyway. */
  private String awaited(MatchResult mark, Block block, String text) {
    return conditions.awaited(mark.group(1)).stream()
        .filter(field -> !text.substring(block.start(), block.end()).contains(field))
        .map(field -> field + " ")
        .collect(Collectors.joining());
  }

  private void checkWords(MatchResult mark, Block block, Wording body) {
    if (mark.end() >= block.end()) {
      problems.add(
          Diagnostic.error(
              body.locate(mark.start()),
              "nothing follows this condition",
              "write it in front of the paragraph or item that it decides, with no blank line between"));
    }
  }

  private static Diagnostic leftOver(MatchResult found, Wording body) {
    Location place = body.locate(found.start());
    String text = body.text();
    if (!text.startsWith(WHEN, found.start() + 1)) {
      return Diagnostic.error(
          place, "this looks like a condition but is not one", "did you mean '{when'?");
    }
    return text.indexOf('}', found.start()) < 0
        ? Diagnostic.error(
            place, "this condition has no end", "write '}' after the fact that decides")
        : Diagnostic.error(
            place,
            "a condition cannot come in the middle of other words",
            "write it where the paragraph or item begins, after its bullet and letter");
  }

  /** The block with those nested in it, and the gap to its neighbour. */
  private static Cut cut(List<Block> blocks, int index, String text) {
    Block block = blocks.get(index);
    int last = index;
    while (block.grain() == Grain.ITEM
        && last + 1 < blocks.size()
        && indent(blocks.get(last + 1), text) > indent(block, text)) {
      last++;
    }
    int end = blocks.get(last).end();
    int next = last + 1 < blocks.size() ? blocks.get(last + 1).start() : text.length();
    boolean isTight = next < text.length() && text.substring(end, next).lines().count() < 2;
    if (isTight || index == 0) {
      return new Cut(block.start(), next);
    }
    return new Cut(blocks.get(index - 1).end(), end);
  }

  private static int indent(Block block, String text) {
    int indent = 0;
    while (text.charAt(block.start() + indent) == ' ') {
      indent++;
    }
    return indent;
  }

  private static Wording without(List<Cut> cuts, Wording body) {
    Wording kept = Wording.empty();
    int from = 0;
    for (Cut cut : cuts) {
      if (cut.from() > from) {
        kept = kept.followedBy(body.part(from, cut.from()));
      }
      if (!cut.instead().isEmpty()) {
        kept = kept.followedBy(Wording.of(SourceText.made(cut.instead(), body.locate(cut.from()))));
      }
      from = Math.max(from, cut.to());
    }
    return cuts.isEmpty() ? body : kept.followedBy(body.part(from, body.text().length()));
  }
}
