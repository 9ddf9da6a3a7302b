package org.clausebook.feature.importing;

/**
 * What became of one block of a file.
 *
 * @param place where it is in the file
 * @param words of the block; only what it begins with where the library has it, or nothing prints it
 * @param count how many words it has
 * @param clause the id of the clause that has it, or what else took it
 * @param score how sure the match is, from 0 to 1
 */
public record ImportRow(
    String place,
    String words,
    int count,
    Outcome outcome,
    String clause,
    Pass pass,
    double score) {
  /** What a block of a file became. */
  public enum Outcome {
    LIBRARY("as the library has it"),
    AMENDED("amended"),
    OWN("own clause"),
    FACT("fact"),
    DECISION("decision"),
    UNTAKEN("told and not taken"),
    RUNNING("running matter"),
    UNKNOWN("not understood");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    /** The words for it in reports. */
    public String words() {
      return words;
    }
  }
}
