package org.clausebook.stage.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.clausebook.model.Term;
import org.clausebook.model.text.Origin;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedEdits;
import org.clausebook.model.text.TracedText;

/**
 * Puts the council's term in place of marks, and its definition in place of the first.
 *
 * <p>Which clause uses the term first is known only once all are filled in. So clauses are filled
 * with marks: control characters, which the loader lets into no text.
 */
final class TermMarks {
  private static final char SUBJECT = '\u0001';
  private static final char POSSESSIVE = '\u0002';
  private static final char BARE = '\u0003';

  private final Term term;
  private final UnaryOperator<String> escaping;

  /**
   * Marks that stand for one term.
   *
   * @param escaping for the text that the term lands in
   */
  TermMarks(Term term, UnaryOperator<String> escaping) {
    this.term = term;
    this.escaping = escaping;
  }

  /**
   * The mark for each merge field that prints the term.
   *
   * @param term as it is written
   */
  static Map<String, TracedText> byField(SourceText term) {
    Map<String, TracedText> marks = new LinkedHashMap<>();
    BiConsumer<String, Character> put = (field, mark) ->
        marks.put(field, TracedText.of(String.valueOf(mark), Origin.value(field, term)));
    put.accept("council.term", SUBJECT);
    put.accept("council.possessive", POSSESSIVE);
    put.accept("council.bare-term", BARE);
    return marks;
  }

  /** The texts, in reading order, with the term defined where it is used first. */
  List<TracedText> define(List<TracedText> texts) {
    var defined = new ArrayList<TracedText>();
    boolean isDefined = false;
    for (TracedText text : texts) {
      int first = isDefined ? -1 : next(text.text(), 0);
      isDefined |= first >= 0;
      defined.add(use(text, first));
    }
    return defined;
  }

  /** The text with the term itself in every place. */
  TracedText use(TracedText text) {
    return use(text, -1);
  }

  /** The same with the definition of the term in one place. */
  private TracedText use(TracedText text, int definedAt) {
    String marked = text.text();
    int mark = next(marked, 0);
    if (mark < 0) {
      return text;
    }
    var edits = new TracedEdits(text);
    for (; mark >= 0; mark = next(marked, mark + 1)) {
      Term.Form form = form(marked.charAt(mark));
      String term = escaping.apply(mark == definedAt ? form.definition() : form.words());
      String cased = CapitalMarks.cased(term, marked, mark);
      edits.replace(mark, mark + 1, cased, text.originAt(mark).of(cased));
    }
    return edits.done();
  }

  /** The offset of the next mark; negative if there is none. */
  private static int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) >= SUBJECT && text.charAt(i) <= BARE) {
        return i;
      }
    }
    return -1;
  }

  private Term.Form form(char mark) {
    return switch (mark) {
      case SUBJECT -> term.subject();
      case POSSESSIVE -> term.possessive();
      case BARE -> term.bare();
      default -> throw new IllegalStateException("no term for mark " + (int) mark);
    };
  }
}
