package org.clausebook.model.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.Fingerprint;

/**
 * The choice that a council took for a clause whose words are not those that were locked.
 *
 * @param change which was dealt with: the fingerprint of the locked words and the library's; any
 *     other is still open
 * @param location where the clause is named
 */
public record Settled(ClauseId clause, Way way, Fingerprint change, Location location) {

  /** How it was done. */
  public enum Way {
    /** The library's words are taken. */
    UPSTREAM("upstream"),
    /** The locked words stay. */
    KEEP("keep"),
    /** The changes of both are put together. */
    MERGE("merge"),
    /** The draft stays as somebody worded it. */
    AS_IS("as-is");

    private final String word;

    Way(String word) {
      this.word = word;
    }

    /** The word in YAML. */
    public String word() {
      return word;
    }

    /** The way that a word means; empty if it means none. */
    public static Optional<Way> parse(String word) {
      return Arrays.stream(values()).filter(way -> way.word.equals(word)).findFirst();
    }

    public static List<String> words() {
      return Arrays.stream(values()).map(Way::word).toList();
    }
  }
}
