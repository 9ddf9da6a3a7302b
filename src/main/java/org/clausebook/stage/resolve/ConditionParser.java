package org.clausebook.stage.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.stage.resolve.Condition.Joined;

/** Reads a condition from left to right. */
final class ConditionParser {
  /** Deeper brackets than anybody writes. */
  private static final int DEEPEST = 20;

  private static final Pattern PATH =
      Pattern.compile("(?!(?:not|and|or|is)(?![A-Za-z0-9._/-]))[A-Za-z0-9._/-]+");
  private static final Pattern NOT = Pattern.compile("not(?=[\\s(])\\s*");
  private static final Pattern WORD = Pattern.compile("\\s*(and|or)(?=[\\s(])\\s*");
  private static final Pattern IS = Pattern.compile("\\s+is\\s+(?!not\\s)");
  private static final Pattern BLANKS = Pattern.compile("\\s*");

  /** Where an answer of several words ends; "tea and coffee" may be one. */
  private static final Pattern NEXT = Pattern.compile(
      "\\s+(?:and|or)(?=[\\s(])\\s*(?:not(?=[\\s(])\\s*|\\(\\s*)*(?:council|wording)\\.");

  private final String text;
  private final Matcher matcher;
  private final boolean isLoose;
  private int at;

  private ConditionParser(String text, boolean isLoose) {
    this.text = text;
    this.isLoose = isLoose;
    this.matcher = PATH.matcher(text).useTransparentBounds(true);
  }

  static Optional<Condition> parse(String text) {
    return new ConditionParser(text, false).whole();
  }

  /** The same where {@code and} binds more closely than {@code or}. */
  static Optional<Condition> parseLoosely(String text) {
    return new ConditionParser(text, true).whole();
  }

  private Optional<Condition> whole() {
    next(BLANKS);
    return joined(0).filter(condition -> next(BLANKS) && at == text.length());
  }

  private Optional<Condition> joined(int depth) {
    var alternatives = new ArrayList<Condition>();
    var together = new ArrayList<Condition>();
    Optional<Joined.Word> first = Optional.empty();
    while (true) {
      Optional<Condition> part = depth > DEEPEST ? Optional.empty() : part(depth);
      if (part.isEmpty()) {
        return part;
      }
      together.add(part.get());
      Optional<Joined.Word> word = word();
      if (word.isEmpty()) {
        alternatives.add(join(Joined.Word.AND, together));
        return Optional.of(join(Joined.Word.OR, alternatives));
      }
      if (!isLoose && first.isPresent() && !first.equals(word)) {
        return Optional.empty();
      }
      first = word;
      if (word.get() == Joined.Word.OR) {
        alternatives.add(join(Joined.Word.AND, together));
        together.clear();
      }
    }
  }

  private static Condition join(Joined.Word word, List<Condition> parts) {
    return parts.size() == 1 ? parts.get(0) : new Joined(word, parts);
  }

  private Optional<Joined.Word> word() {
    return next(WORD)
        ? Optional.of(Joined.Word.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  private Optional<Condition> part(int depth) {
    if (next(NOT)) {
      return simple(depth).map(Condition.Not::new);
    }
    return simple(depth);
  }

  private Optional<Condition> simple(int depth) {
    if (text.startsWith("(", at)) {
      at++;
      next(BLANKS);
      Optional<Condition> inner = joined(depth + 1);
      next(BLANKS);
      boolean isClosed = text.startsWith(")", at);
      at++;
      return inner.filter(condition -> isClosed);
    }
    return next(PATH) ? test(matcher.group(), matcher.start(), depth) : Optional.empty();
  }

  private Optional<Condition> test(String path, int pathOffset, int depth) {
    if (!next(IS)) {
      return Optional.of(new Condition.Single(path, pathOffset, Optional.empty(), 0));
    }
    int start = at;
    at = endOfAnswer(depth);
    return Optional.of(text.substring(start, at).strip().replaceAll("\\s+", " "))
        .filter(answer -> !answer.isEmpty())
        .map(answer -> new Condition.Single(path, pathOffset, Optional.of(answer), start));
  }

  private int endOfAnswer(int depth) {
    Matcher following = NEXT.matcher(text);
    int end = following.find(at) ? following.start() : text.length();
    int open = 0;
    for (int i = at; i < end && depth > 0; i++) {
      char letter = text.charAt(i);
      open += letter == '(' ? 1 : letter == ')' ? -1 : 0;
      if (open < 0) {
        return i;
      }
    }
    return end;
  }

  private boolean next(Pattern pattern) {
    matcher.usePattern(pattern).region(at, text.length());
    boolean isThere = matcher.lookingAt();
    if (isThere) {
      at = matcher.end();
    }
    return isThere;
  }
}
