package org.clausebook.stage.render.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * How wide the columns of a table are, by the words in them.
 *
 * @param page the width of a page's text, in twentieths of a point
 * @param line how many letters are on a line of it, even in a wide font that stands in for ours
 */
record DocxColumns(int page, int line) {
  /** 160 mm. */
  static final DocxColumns UPRIGHT = new DocxColumns(9_071, 58);

  /** 247 mm. */
  private static final DocxColumns SIDEWAYS = new DocxColumns(14_003, 90);

  /** The width of a table, in fiftieths of a per cent. */
  static final int WHOLE = 5_000;

  /** Longer texts are broken anyhow; in letters. */
  private static final int LONGEST = 60;

  /** No column is narrower; in letters. */
  private static final int SHORTEST = 3;

  /** The room between the words of two columns, in letters. */
  private static final int GAP = 3;

  static DocxColumns of(DocxClause clause) {
    return clause.clause().isLandscape() ? SIDEWAYS : UPRIGHT;
  }

  /** The width of each column; together they are the whole. */
  List<Integer> widths(List<Element> rows) {
    List<List<Element>> cells = rows.stream().map(DocxElements::elements).toList();
    int columns = cells.stream().mapToInt(List::size).max().orElse(1);
    int[] words = new int[columns];
    int[] texts = new int[columns];
    for (List<Element> row : cells) {
      if (row.size() < columns) {
        continue;
      }
      for (int i = 0; i < row.size(); i++) {
        String text = row.get(i).getTextContent().strip();
        words[i] = Math.max(words[i], word(text));
        // What is left empty is for somebody to write in.
        int length = DocxElements.isEmpty(row.get(i)) ? LONGEST : text.length();
        texts[i] = Math.max(texts[i], Math.min(length, LONGEST));
      }
    }
    return shares(weights(words, texts));
  }

  /** The length of the longest word, which is not to be broken; one as long as a line is. */
  private int word(String text) {
    return Arrays.stream(text.split("[\\s/]+|(?<=-)"))
        .mapToInt(String::length)
        .map(length -> Math.min(length, line / 2))
        .max()
        .orElse(0);
  }

  /** Room for the longest word of each column; what is left goes to those with more to say. */
  private int[] weights(int[] words, int... texts) {
    int[] weights = new int[words.length];
    Arrays.setAll(weights, i -> Math.max(SHORTEST, words[i]) + GAP);
    int left = line - Arrays.stream(weights).sum();
    int more = IntStream.range(0, words.length)
        .map(i -> Math.max(0, texts[i] - words[i]))
        .sum();
    if (left > 0 && more > 0) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] += left * Math.max(0, texts[i] - words[i]) / more;
      }
    }
    return weights;
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
  int twips(int share) {
    return (int) ((long) page * share / WHOLE);
  }
}
