package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clausebook.markdown.DiffRun;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;

/** Compares the numbers of headings, paragraphs and items in a file with those that are printed. */
final class PrintedNumbers {
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}.]+|\\.$");

  private PrintedNumbers() {}

  /** What is numbered otherwise: the number in the file, the printed one, and where. */
  static List<String> others(SourceSections file, PolicyDocument printed) {
    var others = new ArrayList<String>();
    for (DiffRun<String> run : DiffRun.between(in(file), in(printed))) {
      if (!run.isKept()) {
        others.add("'" + String.join(" ", run.before()) + "' of the file as '"
            + String.join(" ", run.after()) + "'");
      }
    }
    return others;
  }

  private static List<String> in(SourceSections file) {
    var words = new ArrayList<String>();
    for (Section section : file.sections()) {
      section
          .heading()
          .ifPresent(heading -> add(heading.label(), PlainWords.of(heading.text()), words));
      section
          .blocks()
          .forEach(block -> add(
              OwnText.isNote(block) ? "" : block.label(),
              Tokens.of(block.text()).plain(),
              words));
    }
    return words;
  }

  private static List<String> in(PolicyDocument printed) {
    var words = new ArrayList<String>();
    for (NumberedClause clause : printed.clauses()) {
      add(clause.number(), clause.heading(), words);
      var body = MarkdownText.of(clause.body());
      for (Line line : body.lines()) {
        String label = line.isLabelled()
            ? line.mark().label()
            : line.isNumbered() ? line.mark().sign() : "";
        add(label, Tokens.of(body.part(line.text(), line.end())).plain(), words);
      }
    }
    return words;
  }

  /** The words without brackets and full stops, which differ between the ways of writing a number. */
  private static void add(String label, String text, List<String> words) {
    BLANK
        .splitAsStream((label + " " + OwnText.unescaped(text)).toLowerCase(Locale.ROOT))
        .map(word -> SIGNS.matcher(word).replaceAll(""))
        .filter(word -> !word.isEmpty())
        .forEach(words::add);
  }
}
