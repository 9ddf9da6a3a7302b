package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clausebook.markdown.DiffRun;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.HeadingStyle;
import org.clausebook.model.NumberingScheme;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.text.ClauseId;

/**
 * The words of a file beside those that are printed of it.
 *
 * @param missing those of the file that are not printed
 * @param added those that are printed and not in the file
 */
record Comparison(List<String> missing, List<String> added) {

  /** How many words are compared in their order, which takes time by the square of them. */
  private static final int MOST_IN_ORDER = 20_000;

  static Comparison of(SourceSections file, PolicyDocument printed) {
    return between(words(file), words(printed));
  }

  /** The clauses of an edited file beside those that are printed. */
  static Comparison ofClauses(List<Section> file, List<NumberedClause> printed) {
    var wanted = new ArrayList<String>();
    for (Section section : file) {
      add(section.title().toUpperCase(Locale.UK), wanted);
      add(section.body(), wanted);
    }
    var found = new ArrayList<String>();
    for (NumberedClause clause : printed) {
      add(clause.heading().toUpperCase(Locale.UK), found);
      addBody(clause, found);
    }
    return between(wanted, found);
  }

  /** The words of blocks of a file beside those of blocks that are printed. */
  static Comparison ofBlocks(List<Block> file, List<Block> printed) {
    var wanted = new ArrayList<String>();
    file.forEach(block -> add(block.text(), wanted));
    var found = new ArrayList<String>();
    printed.forEach(block -> add(block.text(), found));
    return between(wanted, found);
  }

  /** Both one after the other. */
  Comparison and(Comparison other) {
    var allMissing = new ArrayList<>(missing);
    allMissing.addAll(other.missing);
    var allAdded = new ArrayList<>(added);
    allAdded.addAll(other.added);
    return new Comparison(allMissing, allAdded);
  }

  private static Comparison between(List<String> file, List<String> printed) {
    var missing = new ArrayList<String>();
    var added = new ArrayList<String>();
    if (file.size() > MOST_IN_ORDER && !file.equals(printed)) {
      return new Comparison(without(file, printed), without(printed, file));
    }
    for (DiffRun<String> run : DiffRun.between(file, printed)) {
      if (!run.isKept()) {
        missing.addAll(run.before());
        added.addAll(run.after());
      }
    }
    return new Comparison(missing, added);
  }

  /** The words of which there are more than among others. */
  private static List<String> without(List<String> words, List<String> others) {
    Map<String, Integer> left = new TreeMap<>();
    others.forEach(word -> left.merge(word, 1, Integer::sum));
    return words.stream().filter(word -> left.merge(word, -1, Integer::sum) < 0).toList();
  }

  private static List<String> words(SourceSections file) {
    var words = new ArrayList<String>();
    boolean isLoud = isLoud(file);
    add(file.titleWords(), words);
    file.opening().forEach(block -> add(block.text(), words));
    for (Section section : file.sections()) {
      add(isLoud ? section.title().toUpperCase(Locale.UK) : section.title(), words);
      add(section.body(), words);
    }
    file.closing().forEach(block -> add(block.text(), words));
    return words;
  }

  private static boolean isLoud(SourceSections file) {
    return Fit.isLoud(file.sections().stream().map(Pair::own).toList());
  }

  private static List<String> words(PolicyDocument printed) {
    var words = new ArrayList<String>();
    boolean isLoud = printed
            .presentation()
            .headings()
            .filter(style -> style == HeadingStyle.CAPITALS)
            .isPresent()
        || printed
            .presentation()
            .numbering()
            .filter(scheme -> scheme == NumberingScheme.CAPITALS)
            .isPresent();
    add(printed.title(), words);
    printed.lines().opening().forEach(line -> add(line, words));
    for (NumberedClause clause : printed.clauses()) {
      add(isLoud ? clause.heading().toUpperCase(Locale.UK) : clause.heading(), words);
      addBody(clause, words);
    }
    printed.lines().closing().forEach(line -> add(line, words));
    return words;
  }

  private static void addBody(NumberedClause clause, List<String> words) {
    String body = clause
        .body()
        .lines()
        .map(line -> line.substring(MarkdownText.paragraphNumber(line)))
        .collect(Collectors.joining("\n"));
    add(body, words);
  }

  private static void add(String text, List<String> words) {
    Tokens.of(text).all().stream()
        .filter(token -> !token.isBreak())
        .map(Token::exact)
        .forEach(words::add);
  }

  /** The clauses of the library that are not printed as the file has them. */
  static Set<ClauseId> different(List<Placement> placements, PolicyDocument printed) {
    Map<ClauseId, List<String>> bodies = new LinkedHashMap<>();
    printed.clauses().forEach(clause -> {
      var words = new ArrayList<String>();
      addBody(clause, words);
      bodies.put(clause.id(), words);
    });
    Set<ClauseId> different = new TreeSet<>();
    for (Placement placement : placements) {
      var wanted = new ArrayList<String>();
      add(placement.pair().section().body(), wanted);
      placement.merged().forEach(part -> add(part.section().body(), wanted));
      boolean isSame = wanted.equals(bodies.getOrDefault(placement.id(), List.of()));
      if (!isSame && !placement.isOwn()) {
        different.add(placement.id());
        placement.merged().forEach(part -> different.add(part.template().id()));
      }
    }
    return different;
  }
}
