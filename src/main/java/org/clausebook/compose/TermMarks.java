package org.clausebook.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.clausebook.model.Term;

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

  /** The mark for each merge field that prints the term. */
  static Map<String, String> byField() {
    Map<String, String> marks = new LinkedHashMap<>();
    marks.put("council.term", String.valueOf(SUBJECT));
    marks.put("council.possessive", String.valueOf(POSSESSIVE));
    marks.put("council.bare-term", String.valueOf(BARE));
    return marks;
  }

  /** The texts, in reading order, with the term defined where it is used first. */
  List<String> define(List<String> texts) {
    var defined = new ArrayList<String>();
    boolean isDefined = false;
    for (String text : texts) {
      int first = isDefined ? -1 : next(text, 0);
      if (first >= 0) {
        isDefined = true;
        String definition = escaping.apply(form(text.charAt(first)).definition());
        defined.add(use(text.substring(0, first)
            + CapitalMarks.cased(definition, text, first)
            + text.substring(first + 1)));
      } else {
        defined.add(use(text));
      }
    }
    return defined;
  }

  /** The text with the term itself in every place. */
  String use(String text) {
    int mark = next(text, 0);
    if (mark < 0) {
      return text;
    }
    var used = new StringBuilder(text.length() + 64);
    int from = 0;
    for (; mark >= 0; mark = next(text, from)) {
      String words = escaping.apply(form(text.charAt(mark)).words());
      used.append(text, from, mark).append(CapitalMarks.cased(words, text, mark));
      from = mark + 1;
    }
    return used.append(text, from, text.length()).toString();
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
