package org.clausebook.feature.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.NamedText;

/**
 * A text that is read as one, such as a heading or an item of a list, without the marks of
 * Markdown.
 *
 * @param within the clause that it is in; empty for the title and closing lines
 * @param offsets where each character of {@code text} is in what is printed
 * @param printed what it is a part of
 */
record PlainText(
    Kind kind,
    Optional<ClauseInForce> within,
    String text,
    List<Integer> offsets,
    NamedText printed) {

  /** The place of a text in a document. */
  enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    ITEM,
    CELL,
    NOTE,
    CLOSING_LINE
  }

  PlainText {
    offsets = List.copyOf(offsets);
  }

  /** A text of one line without marks; empty if there are no words in it. */
  static Optional<PlainText> line(NamedText printed, Kind kind) {
    String text = printed.text();
    List<Integer> offsets = IntStream.range(0, text.length()).boxed().toList();
    return Optional.of(new PlainText(kind, Optional.empty(), text, offsets, printed))
        .filter(line -> !text.isBlank());
  }

  /** The same text as a part of a clause. */
  PlainText in(ClauseInForce clause) {
    return new PlainText(kind, Optional.of(clause), text, offsets, printed);
  }

  Optional<ClauseId> clause() {
    return within.map(ClauseInForce::id);
  }

  /** Whether it is a sentence or several, not a heading or a cell. */
  boolean isProse() {
    return kind == Kind.PARAGRAPH || kind == Kind.ITEM || kind == Kind.NOTE;
  }

  List<Sentence> sentences() {
    return Sentence.split(text);
  }

  /** Every place where words of such a form are, values of merge fields among them. */
  Stream<MatchResult> find(Pattern words) {
    return words.matcher(text).results();
  }

  /** The same of words that somebody typed here, which no merge field prints. */
  Stream<MatchResult> findTyped(Pattern words) {
    return find(words).filter(match -> isTyped(match.start()));
  }

  /** Whether the character at an offset is no part of a merge field's value. */
  boolean isTyped(int offset) {
    return field(offset).isEmpty();
  }

  /** Where the first value of such a merge field is; the end of a text without one. */
  int indexOfField(Predicate<String> field) {
    return IntStream.range(0, text.length())
        .filter(offset -> field(offset).filter(field).isPresent())
        .findFirst()
        .orElse(text.length());
  }

  /** Where the character at an offset is written. */
  Location locate(int offset) {
    return printed.traced().locate(offsets.get(offset));
  }

  /** The merge field whose value a character is a part of. */
  private Optional<String> field(int offset) {
    return printed.traced().originAt(offsets.get(offset)).field();
  }
}
