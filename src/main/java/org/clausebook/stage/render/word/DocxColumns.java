package org.clausebook.stage.render.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;

/** How wide the columns of a table are, by the words in them. */
final class DocxColumns {
  /** The width of a table, in fiftieths of a per cent. */
  static final int WHOLE = 5_000;

  /** The width of a page's text, in twentieths of a point: 160 mm. */
  private static final int PAGE = 9_071;

  /** Longer texts are broken anyhow; in characters. */
  private static final int LONGEST = 60;

  /** No column is narrower; in characters. */
  private static final int SHORTEST = 6;

  private DocxColumns() {}

  /** The width of each column; together they are the whole. */
  static List<Integer> widths(List<Element> rows) {
    List<List<Element>> cells = rows.stream().map(DocxElements::elements).toList();
    int columns = cells.stream().mapToInt(List::size).max().orElse(1);
    int[] weights = new int[columns];
    Arrays.fill(weights, SHORTEST);
    for (List<Element> row : cells) {
      for (int i = 0; i < row.size(); i++) {
        weights[i] = Math.max(weights[i], weight(row.get(i).getTextContent().strip()));
      }
    }
    return shares(weights);
  }

  /** A column is as wide as its longest word and, within bounds, as its text is long. */
  private static int weight(String text) {
    int word = Arrays.stream(text.split("\\s+")).mapToInt(String::length).max().orElse(0) + 2;
    return Math.max(word, Math.min(text.length() + 2, LONGEST));
  }

  private static List<Integer> shares(int... weights) {
    int all = Arrays.stream(weights).sum();
    var shares = new ArrayList<Integer>();
    int before = 0;
    int given = 0;
    for (int weight : weights) {
      before += weight;
      int end = (int) ((long) WHOLE * before / all);
      shares.add(end - given);
      given = end;
    }
    return shares;
  }

  /** The same width in twentieths of a point. */
  static int twips(int share) {
    return (int) ((long) PAGE * share / WHOLE);
  }
}
