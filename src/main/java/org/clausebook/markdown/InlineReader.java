package org.clausebook.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.markdown.Inline.Kind;

/**
 * Reads the words of one block as CommonMark does, but for links whose address is on another line,
 * {@code [words][label]}.
 */
final class InlineReader {
  private static final String ADDRESS =
      "[A-Za-z][A-Za-z0-9+.-]{1,31}+:[^<>\\p{Cntrl} ]*+|[\\w.!#$%&'*+/=?^`{|}~-]++@[\\w.-]++";

  /** Asterisks or underlines, with what is before and after: a letter, or any sign but a blank. */
  private static final String RUN = "(?<afterLetter>(?<=[^\\s\\p{Z}\\p{Punct}\\p{P}]))?"
      + "(?<afterSign>(?<=[^\\s\\p{Z}]))?(?<RUN>\\*++|_++)"
      + "(?<letter>(?=[^\\s\\p{Z}\\p{Punct}\\p{P}]))?(?<sign>(?=[^\\s\\p{Z}]))?";

  /** One mark with its words, whose group has the name of a kind, or a sign that is a part of one. */
  private static final Pattern MARK = Pattern.compile("(?=[\\\\`\\[\\]<&*_! ])(?:"
      + "\\\\(?<ESCAPE>\\p{Punct})"
      + "|(?:\\\\|(?<! ) {2,}+)(?<BREAK>\\n)"
      + "|(?<!(?<!\\\\)`)(?<ticks>`++)(?<CODE>(?s:.)*?[^`])\\k<ticks>(?!`)"
      + "|<(?<LINK>" + ADDRESS + ")>"
      + "|(?<CHARACTER>&(?:\\w++|#\\d{1,7}+|#[Xx]\\p{XDigit}{1,6}+);)"
      + "|(?<TAG><(?:[A-Za-z][\\w-]*+(?:\\s[^<>]*+)?|/[A-Za-z][\\w-]*+\\s*+)>)"
      + "|" + RUN + "|!?\\[|])");

  private static final Set<Kind> WHOLE =
      EnumSet.of(Kind.ESCAPE, Kind.BREAK, Kind.CODE, Kind.LINK, Kind.CHARACTER, Kind.TAG);

  /** The address of a link, in which a merge field may be, and a title. */
  private static final Pattern TARGET = Pattern.compile("\\(\\s*+(?:<(?<angled>[^<>\\s]*+)>"
      + "|(?<bare>(?:\\$\\{[^}]*}|\\\\\\p{Punct}|[^\\s()]|\\([^\\s()]*+\\))*+))"
      + "(?:\\s++(?:\"[^\"]*+\"|'[^']*+'|\\([^()]*+\\)))?+\\s*+\\)");

  private static final Pattern LABEL = Pattern.compile("\\^[^\\[\\]\\s]++");

  /** A number of runs, far more than emphasis in one block goes over. */
  private static final int MOST_OPEN = 1_000;

  /** Asterisks or underlines that may be marks of emphasis; those that are, are taken off it. */
  private static final class Run {
    private final boolean isStar;
    private final boolean opens;
    private final boolean closes;
    private int from;
    private int to;

    Run(Matcher run, boolean isStar) {
      boolean isAfterWord = run.start("afterLetter") >= 0;
      boolean isBeforeWord = run.start("letter") >= 0;
      this.isStar = isStar;
      opens = run.start("sign") >= 0 && (isStar ? isBeforeWord || !isAfterWord : !isAfterWord);
      closes =
          run.start("afterSign") >= 0 && (isStar ? isAfterWord || !isBeforeWord : !isBeforeWord);
      from = run.start("RUN");
      to = run.end("RUN");
    }

    int length() {
      return to - from;
    }

    boolean isClosedBy(Run closer) {
      boolean isClear = !closes && !closer.opens;
      return isStar == closer.isStar && (isClear || (length() + closer.length()) % 3 != 0);
    }
  }

  /**
   * A bracket that is open.
   *
   * @param runs how many are before it
   */
  private record Bracket(int from, int start, int runs) {
    boolean isOfImage() {
      return start - from > 1;
    }
  }

  private final String text;
  private final int to;
  private final Matcher mark;
  private final List<Inline> found = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private final Deque<Bracket> brackets = new ArrayDeque<>();

  /** A bracket before it begins no link, as there is one in it. */
  private int lastLink = -1;

  private InlineReader(String text, int to) {
    this.text = text;
    this.to = to;
    this.mark = MARK.matcher(text).useTransparentBounds(true);
  }

  static List<Inline> read(String text, int from, int to) {
    var reader = new InlineReader(text, to);
    int at = from;
    while (reader.mark.region(at, to).find()) {
      at = reader.readOne();
    }
    reader.pair(reader.runs);
    reader.found.sort(Comparator.comparingInt(Inline::from)
        .thenComparing(Comparator.comparingInt(Inline::to).reversed()));
    return reader.found;
  }

  /** Reads a mark; gives the offset after it. */
  private int readOne() {
    Optional<Kind> whole =
        WHOLE.stream().filter(kind -> mark.start(kind.name()) >= 0).findFirst();
    char sign = text.charAt(mark.start());
    if (whole.isPresent()) {
      String words = whole.get().name();
      add(whole.get(), mark.start(), mark.start(words), mark.end(words), mark.end());
    } else if (mark.start("RUN") >= 0) {
      runs.add(new Run(mark, sign == '*'));
    } else if (sign != ']') {
      brackets.push(new Bracket(mark.start(), mark.end(), runs.size()));
    } else if (!brackets.isEmpty()) {
      return close(brackets.pop());
    }
    return mark.end();
  }

  /** Reads what a bracket closes; gives the offset after that. */
  private int close(Bracket open) {
    Matcher target = TARGET.matcher(text).region(mark.end(), to);
    boolean canBeLink = open.isOfImage() || open.from() > lastLink;
    if (canBeLink && target.lookingAt()) {
      pair(runs.subList(open.runs(), runs.size()));
      String address = target.start("bare") < 0 ? "angled" : "bare";
      found.add(new Inline(
          open.isOfImage() ? Kind.IMAGE : Kind.LINK,
          open.from(),
          open.start(),
          mark.start(),
          target.end(),
          target.start(address),
          target.end(address)));
      lastLink = open.isOfImage() ? lastLink : open.from();
      return target.end();
    }
    if (LABEL.matcher(text).region(open.start(), mark.start()).matches()) {
      add(Kind.NOTE, open.start() - 1, open.start() + 1, mark.start(), mark.end());
      lastLink = open.from();
    }
    return mark.end();
  }

  private void add(Kind kind, int first, int start, int end, int last) {
    boolean isLink = kind == Kind.LINK;
    found.add(
        new Inline(kind, first, start, end, last, isLink ? start : last, isLink ? end : last));
  }

  /** Finds the emphasis that runs mark, and is done with them. */
  private void pair(List<Run> within) {
    var open = new ArrayList<Run>();
    for (Run run : within) {
      for (int i = open.size(); run.closes && run.length() > 0 && --i >= 0; ) {
        if (open.get(i).isClosedBy(run)) {
          open.subList(i + 1, open.size()).clear();
          pair(open.get(i), run);
          open.removeIf(opener -> opener.length() == 0);
          i = open.size();
        }
      }
      if (run.opens && run.length() > 0 && open.size() < MOST_OPEN) {
        open.add(run);
      }
    }
    within.clear();
  }

  private void pair(Run opener, Run closer) {
    int marks = Math.min(2, Math.min(opener.length(), closer.length()));
    opener.to -= marks;
    closer.from += marks;
    add(Kind.EMPHASIS, opener.to, opener.to + marks, closer.from - marks, closer.from);
  }
}
