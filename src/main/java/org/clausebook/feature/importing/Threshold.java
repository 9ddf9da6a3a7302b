package org.clausebook.feature.importing;

import java.util.LinkedHashMap;
import java.util.Map;

/** How sure a match must be, from 0 to 1; reports name them. */
enum Threshold {
  /** The part of the file's words that must be near those of an outline for it to be used. */
  OUTLINE("outline", 0.25),
  /** The part of a block's words that must be in a clause for the block to be from it. */
  BLOCK("block", 0.5),
  /** The part of a section's words that must be from a clause for the section to be that clause. */
  SECTION("section", 0.35),
  /** The part of a clause's words that must be under another heading for it to be merged into that. */
  MERGED("merged", 0.6),
  /** The part of a clause's words up to which phrases are substituted, and above it the whole. */
  REWORDED("reworded", 0.5);

  private final String words;
  private final double least;

  Threshold(String words, double least) {
    this.words = words;
    this.least = least;
  }

  String words() {
    return words;
  }

  double value() {
    return least;
  }

  boolean isMet(double score) {
    return score >= least;
  }

  /** All by their names. */
  static Map<String, Double> all() {
    Map<String, Double> all = new LinkedHashMap<>();
    for (Threshold threshold : values()) {
      all.put(threshold.words, threshold.least);
    }
    return all;
  }
}
