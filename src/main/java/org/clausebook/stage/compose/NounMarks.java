package org.clausebook.stage.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.clausebook.model.Nouns;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.TracedText;

/**
 * Puts the nouns of a kind of body in place of marks, with a capital where a sentence begins.
 *
 * <p>Where a sentence begins is known only in the filled text. So texts are filled with marks: a
 * control character, which the loader lets into no text, and the place of the noun among all.
 */
final class NounMarks {
  private static final char OPEN = '\u0004';
  private static final char CLOSE = '\u0005';
  private static final Pattern MARK = Pattern.compile(OPEN + "(\\d+)" + CLOSE);

  private final List<String> nouns;
  private final UnaryOperator<String> escaping;

  /**
   * Marks that stand for nouns.
   *
   * @param escaping for the text that the nouns land in
   */
  NounMarks(Nouns nouns, UnaryOperator<String> escaping) {
    this.nouns = nouns.byName().values().stream().map(noun -> noun.value()).toList();
    this.escaping = escaping;
  }

  /** The mark for each merge field that prints a noun. */
  static Map<String, TracedText> byField(Nouns nouns) {
    Map<String, TracedText> marks = new LinkedHashMap<>();
    nouns.byName().forEach((name, noun) -> {
      String field = "council." + name;
      marks.put(field, TracedText.of("" + OPEN + marks.size() + CLOSE, Origin.value(field, noun)));
    });
    return marks;
  }

  /** The text with a noun in every place. */
  TracedText use(TracedText text) {
    if (text.text().indexOf(OPEN) < 0) {
      return text;
    }
    return text.replaceAll(MARK, (mark, edits) -> {
      String noun = escaping.apply(nouns.get(Integer.parseInt(mark.group(1))));
      String cased = CapitalMarks.cased(noun, text.text(), mark.start());
      edits.replace(mark.start(), mark.end(), cased, text.originAt(mark.start()).of(cased));
    });
  }
}
