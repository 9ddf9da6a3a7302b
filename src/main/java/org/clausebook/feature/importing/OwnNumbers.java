package org.clausebook.feature.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.NumberingScheme;

/**
 * The numbers of a file's headings and paragraphs as one scheme prints them; those that it cannot
 * print stay words.
 */
final class OwnNumbers {
  private static final List<NumberingScheme> SCHEMES = List.of(
      NumberingScheme.NONE,
      NumberingScheme.NUMBERS,
      NumberingScheme.BARE_NUMBERS,
      NumberingScheme.CAPITAL_LETTERS,
      NumberingScheme.BRACKETED_LETTERS,
      NumberingScheme.BRACKETED_ROMAN,
      NumberingScheme.PARAGRAPHS,
      NumberingScheme.PARAGRAPHS_ALONE);

  private static final Pattern SIGNS = Pattern.compile("^\\(|[.):]+$");

  private final NumberingScheme scheme;
  private final OwnAppendices appendices;
  private final List<OwnText> texts = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();
  private int paragraphsBefore;
  private int silentFrom = ClauseInForce.DEEPEST + 1;
  private boolean isPossible = true;

  private OwnNumbers(NumberingScheme scheme, OwnAppendices appendices) {
    this.scheme = scheme;
    this.appendices = appendices;
  }

  /** The clauses as the scheme has them that prints most of their numbers, the likeliest first. */
  static List<OwnTexts> of(List<OwnClause> clauses) {
    OwnAppendices appendices = OwnAppendices.of(clauses);
    return SCHEMES.stream()
        .flatMap(scheme -> new OwnNumbers(scheme, appendices).numbered(clauses).stream())
        .sorted(Comparator.comparingInt(OwnTexts::keptNumbers))
        .toList();
  }

  private Optional<OwnTexts> numbered(List<OwnClause> clauses) {
    for (int i = 0; i < clauses.size(); i++) {
      boolean isAppendix = appendices.isIn(i);
      texts.add(
          isAppendix && clauses.get(i).level() == 1
              ? appendix(i, clauses.get(i))
              : numbered(clauses.get(i), isAppendix));
    }
    return isPossible ? Optional.of(new OwnTexts(scheme, texts)) : Optional.empty();
  }

  private OwnText appendix(int at, OwnClause clause) {
    counts.clear();
    counts.add(appendices.letter(at));
    silentFrom = ClauseInForce.DEEPEST + 1;
    return new OwnText(
        clause, appendices.title(clause), OwnText.Numbered.APPENDIX, kept(clause.blocks()));
  }

  private OwnText numbered(OwnClause clause, boolean isInAppendix) {
    int level = clause.level();
    if (counts.size() > level) {
      counts.subList(level, counts.size()).clear();
    }
    boolean isNamed = !clause.title().isEmpty();
    boolean isUnder = level > silentFrom;
    if (!isUnder) {
      silentFrom = ClauseInForce.DEEPEST + 1;
    }
    boolean canCount = isInAppendix || scheme.numbersClauses() || scheme.numbersParagraphs();
    if (!isNamed || isUnder || !canCount) {
      return unnumbered(clause, OwnText.Numbered.NONE);
    }
    List<Integer> path = next(level);
    String expected =
        isInAppendix ? NumberingScheme.CAPITAL_LETTERS.cited(path) : scheme.number(path);
    if (!bare(expected).equals(bare(clause.label())) || isOtherDot(expected, clause.label())) {
      silentFrom = level;
      return unnumbered(clause, OwnText.Numbered.LEFT_OUT);
    }
    counts.clear();
    counts.addAll(path);
    return new OwnText(
        clause,
        clause.title(),
        OwnText.Numbered.PRINTED,
        scheme.numbersParagraphs() && !isInAppendix
            ? paragraphs(clause, path)
            : kept(clause.blocks()));
  }

  private List<Integer> next(int level) {
    var path = new ArrayList<>(counts);
    while (path.size() < level) {
      path.add(0);
    }
    path.set(level - 1, path.get(level - 1) + 1);
    return List.copyOf(path);
  }

  private static OwnText unnumbered(OwnClause clause, OwnText.Numbered number) {
    String label = clause.label().isEmpty() ? "" : clause.label() + " ";
    return new OwnText(clause, label + clause.title(), number, kept(clause.blocks()));
  }

  /** Whether one of two numbers of the first level has a full stop and the other has none. */
  private static boolean isOtherDot(String expected, String label) {
    return bare(label).matches("\\w+") && expected.endsWith(".") != label.endsWith(".");
  }

  private static String bare(String label) {
    return SIGNS.matcher(label).replaceAll("");
  }

  /** Paragraphs with their numbers as words. */
  private static List<Block> kept(List<Block> blocks) {
    return blocks.stream().map(OwnText::kept).toList();
  }

  /** Paragraphs without the numbers that the scheme prints. */
  private List<Block> paragraphs(OwnClause clause, List<Integer> path) {
    boolean isAlone = !scheme.numbersClauses();
    String prefix = isAlone ? String.valueOf(path.get(0)) : scheme.cited(path);
    int before = isAlone && clause.level() > 1 ? paragraphsBefore : 0;
    int count = before;
    var numbered = new ArrayList<Block>();
    for (Block block : clause.blocks()) {
      boolean isNext = bare(block.label()).equals(prefix + "." + (count + 1));
      if (!OwnText.isParagraph(block)) {
        numbered.add(OwnText.kept(block));
      } else if (isNext) {
        count++;
        numbered.add(OwnText.bare(block));
      } else {
        isPossible &= count > before;
        numbered.add(OwnText.continued(block));
      }
    }
    paragraphsBefore = count;
    if (!isAlone) {
      counts.add(count - before);
    }
    return numbered;
  }
}
