package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.mergefield.MergeField;
import org.clausebook.mergefield.MergeFields;

/**
 * What a file has in the place of a merge field.
 *
 * @param field the path of the value, or the form of a reference
 * @param words as the file has them, in Markdown
 * @param isStart whether they begin a block or follow the end of a sentence
 */
record Capture(String field, String words, boolean isStart) {
  private static final String WORDING = "wording.";
  /** What a draft prints where something is not decided. */
  private static final Pattern OPEN = Pattern.compile("^[_*]+\\\\?\\[");

  private static final Pattern SIGNS = Pattern.compile("[.,;:!?]+$");
  private static final Pattern SENTENCE_END = Pattern.compile("[.:;!?][)\"']*$");

  /** What a section has in the place of the merge fields of a wording, in order. */
  static List<Capture> of(Tokens template, Tokens source) {
    var captures = new ArrayList<Capture>();
    for (Stretch stretch : Stretch.between(template, source)) {
      if (!stretch.isKept()) {
        of(stretch, template, source).ifPresent(captures::add);
      }
    }
    return captures;
  }

  private static Optional<Capture> of(Stretch stretch, Tokens template, Tokens source) {
    List<Token> places = template.all().subList(stretch.from(), stretch.to());
    List<Token> fields = places.stream().filter(Token::isField).toList();
    boolean isAlone = fields.size() == 1 && places.stream().noneMatch(Token::isWord);
    if (!isAlone || stretch.sourceLength() == 0) {
      return Optional.empty();
    }
    String written = fields.get(0).exact();
    MergeField field = MergeFields.in(written).fields().get(0);
    return field.name().startsWith(WORDING)
        ? passage(field, stretch, source)
        : value(field, written, stretch, source);
  }

  private static Optional<Capture> value(
      MergeField field, String written, Stretch stretch, Tokens source) {
    List<Token> found = source.all().subList(stretch.sourceFrom(), stretch.sourceTo()).stream()
        .filter(Token::isWord)
        .toList();
    boolean isInOneBlock =
        source.all().subList(stretch.sourceFrom() + 1, stretch.sourceTo()).stream()
            .noneMatch(Token::isBreak);
    if (found.isEmpty() || !isInOneBlock) {
      return Optional.empty();
    }
    String words =
        source.text().substring(found.get(0).from(), found.get(found.size() - 1).to());
    String before = written.substring(0, field.from());
    String after = SIGNS.matcher(written.substring(field.to())).replaceFirst("");
    Matcher shape = Pattern.compile(
            Pattern.quote(before) + "(.+?)" + Pattern.quote(after) + "[.,;:!?]*", Pattern.DOTALL)
        .matcher(words);
    String name = field.isValue() ? field.name() : "clause";
    return shape.matches() && !OPEN.matcher(words).find()
        ? Optional.of(new Capture(name, shape.group(1), false))
        : Optional.empty();
  }

  /** A passage begins with a sentence: what is left of one before it is not of it. */
  private static Optional<Capture> passage(MergeField field, Stretch stretch, Tokens source) {
    int first = stretch.sourceFrom();
    boolean isStart = first == 0
        || source.all().get(first).isBreak()
        || SENTENCE_END.matcher(source.all().get(first - 1).exact()).find();
    while (!isStart && first < stretch.sourceTo() && !source.all().get(first).isBreak()) {
      first++;
    }
    if (first == stretch.sourceTo()) {
      return Optional.empty();
    }
    int from = lineStart(source, first);
    int to = source.all().get(stretch.sourceTo() - 1).to();
    return Optional.of(
        new Capture(field.name(), source.text().substring(from, to).strip(), isStart));
  }

  /** The offset at which the block of a token is written, with its mark. */
  private static int lineStart(Tokens source, int at) {
    Token token = source.all().get(at);
    return token.isBreak() ? source.text().lastIndexOf('\n', token.from()) + 1 : token.from();
  }
}
