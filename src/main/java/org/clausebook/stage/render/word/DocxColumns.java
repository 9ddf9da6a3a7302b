package org.clausebook.stage.render.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** How wide the columns of a table are, by the words in them. */
final class DocxColumns {
  /** The width of a table, in fiftieths of a per cent. */
  static final int WHOLE = 5_000;

  /** The width of a page's text, in twentieths of a point: 160 mm. */
  private static final int PAGE = 9_071;

  /** How many letters are on a line of a page, even in a wide font that stands in for ours. */
  private static final int LINE = 58;

  /** Longer texts are broken anyhow; in letters. */
  private static final int LONGEST = 60;

  /** No column is narrower; in letters. */
  private static final int SHORTEST = 3;

  /** The room between the words of two columns, in letters. */
  private static final int GAP = 3;

  private DocxColumns() {}

  /** The width of each column; together they are the whole. */
  static List<Integer> widths(List<Element> rows) {
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
  private static int word(String text) {
    return Arrays.stream(text.split("[\\s/]+|(?<=-)"))
        .mapToInt(String::length)
        .map(length -> Math.min(length, LINE / 2))
        .max()
        .orElse(0);
  }

  /** Room for the longest word of each column; what is left goes to those with more to say. */
  private static int[] weights(int[] words, int... texts) {
    int[] weights = new int[words.length];
    Arrays.setAll(weights, i -> Math.max(SHORTEST, words[i]) + GAP);
    int left = LINE - Arrays.stream(weights).sum();
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
  static int twips(int share) {
    return (int) ((long) PAGE * share / WHOLE);
  }
}
