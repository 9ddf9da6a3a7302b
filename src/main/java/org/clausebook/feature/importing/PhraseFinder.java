package org.clausebook.feature.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausebook.markdown.Inline;

/** Finds words around a change that are in a clause only once. */
record PhraseFinder(Tokens template, Tokens source) {
  /** A number of words that say what is meant. */
  private static final int ENOUGH = 2;

  /** Words of the clause, and the same with words of the file in some places. */
  private record Range(int from, int to) {}

  /**
   * The phrase; empty where none will do.
   *
   * @param least the first token that may be in it
   * @param most the token before which it ends
   */
  Optional<Phrase> find(Stretch given, int least, int most) {
    Stretch change = trimmed(widened(given, least));
    boolean isSplit = change.length() == 0
        && change.sourceLength() == 1
        && source.all().get(change.sourceFrom()).isBreak();
    int from = change.from();
    int to = change.to();
    boolean isRightNext = true;
    if (endsWithBreak(change) || joinsBlocks(change)) {
      if (to >= most || !canTake(to)) {
        return Optional.empty();
      }
      to = chunkEnd(to);
      if (joinsBlocks(change) && from > least && canTake(from - 1)) {
        from = chunkStart(from - 1);
      }
    }
    while (isOpen(from, to, isSplit)) {
      boolean canLeft = !isSplit && from > least && canTake(from - 1);
      boolean canRight = to < most && canTake(to);
      if (!canLeft && !canRight) {
        return Optional.empty();
      }
      boolean isShort = change.length() > 0 && to - from < ENOUGH;
      boolean isLeft = canLeft && (!canRight || !isRightNext || isShort);
      if (isLeft) {
        from = chunkStart(from - 1);
      } else {
        to = chunkEnd(to);
      }
      isRightNext = isLeft;
    }
    return Optional.of(phrase(change, uncut(new Range(from, to), least, most), isSplit));
  }

  /** With all that is marked together, so that no mark stands alone; within the same block. */
  private Range uncut(Range range, int least, int most) {
    List<Inline> marked = Looks.marked(template);
    int from = range.from;
    int to = range.to;
    boolean isCut = from < to;
    while (isCut) {
      int start = template.all().get(from).from();
      int end = template.all().get(to - 1).to();
      boolean isOpenLeft = from > least
          && canTake(from - 1)
          && marked.stream()
              .anyMatch(one -> one.from() < start && start < one.to() && one.to() <= end);
      boolean isOpenRight = to < most
          && canTake(to)
          && marked.stream()
              .anyMatch(one -> one.to() > end && end > one.from() && one.from() >= start);
      from = isOpenLeft ? chunkStart(from - 1) : from;
      to = isOpenRight ? chunkEnd(to) : to;
      isCut = isOpenLeft || isOpenRight;
    }
    return new Range(from, to);
  }

  private boolean isOpen(int from, int to, boolean isSplit) {
    return to - from < (isSplit ? ENOUGH + 1 : ENOUGH)
        || count(template.text(), raw(from, to)) != 1;
  }

  private boolean canTake(int at) {
    return !template.all().get(at).isBreak();
  }

  /** With all of a merge field of which a part is changed. */
  private Stretch widened(Stretch change, int least) {
    boolean isWithin = change.length() > 0 || isWithinField(change.from());
    int left = 0;
    while (isWithin
        && change.from() - left > least
        && change.from() - left < template.all().size()
        && template
            .all()
            .get(change.from() - left)
            .isBeside(template.all().get(change.from() - left - 1))) {
      left++;
    }
    int right = 0;
    while (isWithin
        && change.to() + right < template.all().size()
        && change.to() + right > 0
        && template
            .all()
            .get(change.to() + right)
            .isBeside(template.all().get(change.to() + right - 1))) {
      right++;
    }
    return new Stretch(
        false,
        change.from() - left,
        change.to() + right,
        change.sourceFrom() - left,
        Math.min(source.all().size(), change.sourceTo() + right));
  }

  /** Whether the tokens on both sides of a place are of one merge field. */
  private boolean isWithinField(int at) {
    return at > 0
        && at < template.all().size()
        && template.all().get(at).isBeside(template.all().get(at - 1));
  }

  /** Without the beginning of a block that both have. */
  private Stretch trimmed(Stretch change) {
    boolean isStart = change.length() > 0
        && change.sourceLength() > 0
        && template.all().get(change.from()).isBreak()
        && source.all().get(change.sourceFrom()).isBreak();
    return isStart
        ? new Stretch(
            false, change.from() + 1, change.to(), change.sourceFrom() + 1, change.sourceTo())
        : change;
  }

  private int chunkStart(int at) {
    int from = at;
    while (from > 0 && template.all().get(from - 1).isBeside(template.all().get(at))) {
      from--;
    }
    return from;
  }

  private int chunkEnd(int at) {
    int to = at + 1;
    while (to < template.all().size()
        && template.all().get(to).isBeside(template.all().get(at))) {
      to++;
    }
    return to;
  }

  /** Whether a new block of the file begins after the words, within one of the clause. */
  private boolean endsWithBreak(Stretch change) {
    return change.sourceLength() > 1 && source.all().get(change.sourceTo() - 1).isBreak();
  }

  /** Whether what is taken out ends with the beginning of a block, so that the next is joined. */
  private boolean joinsBlocks(Stretch change) {
    return change.length() > 0 && template.all().get(change.to() - 1).isBreak();
  }

  private Phrase phrase(Stretch change, Range range, boolean isSplit) {
    List<Token> theirs = source.all().subList(change.sourceFrom(), change.sourceTo());
    int last = endsWithBreak(change) ? theirs.size() - 2 : theirs.size() - 1;
    String middle = theirs.isEmpty()
        ? ""
        : source.text().substring(theirs.get(0).from(), theirs.get(last).to());
    String before = raw(range.from, change.from());
    String after = raw(change.to(), range.to);
    boolean beginsBlock = !theirs.isEmpty() && theirs.get(0).isBreak();
    boolean isValue = change.length() > 0
        && template.all().subList(change.from(), change.to()).stream().allMatch(Token::isFilled);
    return new Phrase(
        raw(range.from, range.to),
        glued(before, beginsBlock ? gap(change.sourceFrom()) : between(change.from()), true),
        middle.strip(),
        glued(
            after,
            endsWithBreak(change) ? gap(change.sourceTo() - 1) : between(change.to()),
            false),
        isValue,
        isSplit,
        range.to);
  }

  /** What is between two words of the clause: the edge of a cell, or a blank. */
  private String between(int at) {
    if (at == 0 || at == template.all().size()) {
      return " ";
    }
    int from = template.all().get(at - 1).to();
    int to = template.all().get(at).from();
    return from < to && template.text().substring(from, to).contains("|") ? " | " : " ";
  }

  private static String glued(String words, String gap, boolean isBefore) {
    return words.isEmpty() ? "" : isBefore ? words + gap : gap + words;
  }

  /** The white space and mark before a block of the file. */
  private String gap(int at) {
    int start = source.all().get(at).from();
    int line = source.text().lastIndexOf('\n', start) + 1;
    return "\n\n" + (isPassageNext(at) ? "" : source.text().substring(line, start));
  }

  /** Whether a passage may follow, which brings its marks itself. */
  private boolean isPassageNext(int at) {
    return template.text().contains("${wording.") && source.all().get(at).isItem();
  }

  private String raw(int from, int to) {
    return from >= to
        ? ""
        : template
            .text()
            .substring(
                template.all().get(from).from(), template.all().get(to - 1).to())
            .replaceAll("\\s+", " ")
            .strip();
  }

  /** How often a text has some words, with any white space between them. */
  static int count(String text, String words) {
    if (words.isBlank()) {
      return 0;
    }
    Pattern pattern = Pattern.compile(Arrays.stream(words.strip().split("\\s+"))
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s+")));
    return (int) pattern.matcher(text).results().count();
  }
}
