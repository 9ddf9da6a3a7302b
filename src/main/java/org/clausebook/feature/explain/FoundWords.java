package org.clausebook.feature.explain;

import java.util.List;

/**
 * A text in which some words are printed.
 *
 * @param what it is: {@code title}, {@code clause 'scope'}
 * @param runs of it that hold the words, in reading order
 */
public record FoundWords(String what, List<PrintedRun> runs) {
  public FoundWords {
    runs = List.copyOf(runs);
  }
}
