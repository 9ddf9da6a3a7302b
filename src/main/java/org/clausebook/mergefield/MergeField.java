package org.clausebook.mergefield;

/**
 * A place in a text where something is filled in: {@code ${council.name}}, {@code
 * ${clause('scope')}}, {@code ${item('quorum')}}.
 *
 * @param from offset of its first character, in UTF-16 units
 * @param to offset after its last
 * @param kind what is filled in
 * @param name the path of a value, or the id of a clause or item
 * @param capital how the first letter is printed
 */
public record MergeField(int from, int to, Kind kind, String name, Capital capital) {
  /** The value that a merge field is filled with. */
  public enum Kind {
    /** A value of the policy or its council, asked for by its path. */
    VALUE,
    /** The words by which another clause is cited. */
    CLAUSE,
    /** The words by which an item or paragraph is cited. */
    ITEM,
    /** Nothing: a backslash, which makes words of what would be read otherwise. */
    BACKSLASH
  }

  /** How the first letter of what is filled in is printed. */
  public enum Capital {
    AS_WRITTEN(""),
    CAPITAL("cap_first"),
    SMALL("uncap_first");

    private final String word;

    Capital(String word) {
      this.word = word;
    }

    /** The word after the {@code ?} of a merge field; empty for none. */
    public String word() {
      return word;
    }
  }

  /** Whether it asks for a value by its path. */
  public boolean isValue() {
    return kind == Kind.VALUE;
  }
}
