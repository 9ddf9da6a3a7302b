package org.clausebook.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern MARK = Pattern.compile("[\u0001-\u0003]");
  private static final Pattern SENTENCE_START = Pattern.compile(
      "(?:^|\\n|(?<!\\b(?:e\\.g|i\\.e))[.!?][\"')\\]]*\\s)\\s*(?:[-*+] (?:[a-z]+\\. |\\(\\w+\\) )?|[:>] |\\d+[.)] |\\[\\^\\w+]: )?$");

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
      Matcher first = MARK.matcher(text);
      if (!isDefined && first.find()) {
        isDefined = true;
        String before = text.substring(0, first.start());
        String definition = escaping.apply(form(first.group()).definition());
        defined.add(use(before + cased(definition, before) + text.substring(first.end())));
      } else {
        defined.add(use(text));
      }
    }
    return defined;
  }

  /** The text with the term itself in every place. */
  String use(String text) {
    return MARK.matcher(text)
        .replaceAll(mark -> Matcher.quoteReplacement(
            cased(escaping.apply(form(mark.group()).words()), text.substring(0, mark.start()))));
  }

  private Term.Form form(String mark) {
    return switch (mark.charAt(0)) {
      case SUBJECT -> term.subject();
      case POSSESSIVE -> term.possessive();
      case BARE -> term.bare();
      default -> throw new IllegalStateException("no term for mark " + (int) mark.charAt(0));
    };
  }

  /** With a capital where a sentence begins: {@code The Council may …}. */
  static String cased(String words, String before) {
    return SENTENCE_START.matcher(before).find()
        ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
        : words;
  }
}
