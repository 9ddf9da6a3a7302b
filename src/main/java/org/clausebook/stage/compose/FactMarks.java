package org.clausebook.stage.compose;

import java.util.regex.Pattern;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.text.TracedText;

/**
 * Gives a fact such as {@code the Clerk} a capital where a sentence begins with it; an item of a
 * list, which may be part of a sentence, is left as it is.
 *
 * <p>Where a sentence begins is known only in the filled text. So such a fact is filled in after a
 * mark: a control character, which the loader lets into no text.
 */
final class FactMarks {
  private static final char MARK = '\u0006';

  /** A name in letters of its own, or an address, does not begin with a word in small letters. */
  private static final Pattern SMALL_WORD = Pattern.compile("\\p{Ll}+(?=[\\s,]|$)");

  private static final Pattern MARKED = Pattern.compile(MARK + "(" + SMALL_WORD.pattern() + ")");

  private FactMarks() {}

  /** The fact after a mark, if it may begin a sentence with a capital. */
  static TracedText mark(TracedText fact) {
    return SMALL_WORD.matcher(fact.text()).lookingAt()
        ? TracedText.of(String.valueOf(MARK), fact.originAt(0).beside()).then(fact)
        : fact;
  }

  /** The text without marks, and with capitals. */
  static TracedText use(TracedText text) {
    if (text.text().indexOf(MARK) < 0) {
      return text;
    }
    TracedText cased = text.replaceAll(MARKED, (fact, edits) -> {
      String before = plain(SentenceStart.before(text.text(), fact.start()));
      TracedText word = text.part(fact.start(1), fact.end(1));
      edits.replace(fact.start(), fact.end(), word.respelt(cased(word.text(), before)));
    });
    return plain(cased);
  }

  private static String cased(String word, String before) {
    Line line = MarkdownText.line(before);
    boolean beginsItem = line.isItem() && line.text() == before.length();
    return beginsItem ? word : SentenceStart.cased(word, before);
  }

  /** The text without marks. */
  static TracedText plain(TracedText text) {
    return text.without(MARK);
  }

  private static String plain(String text) {
    return text.replace(String.valueOf(MARK), "");
  }
}
