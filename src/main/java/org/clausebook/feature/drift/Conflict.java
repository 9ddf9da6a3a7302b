package org.clausebook.feature.drift;

/**
 * Words that the council and the library changed in two ways; each text on one line, and empty
 * where it has no words in this place.
 *
 * @param behind the words before the place, in both texts
 * @param then as the library had them when they were locked
 * @param here as the council has them
 * @param upstream as the library has them
 */
record Conflict(String behind, String then, String here, String upstream) {

  /** The conflict in words, on one line. */
  String words() {
    String place = behind.isEmpty() ? "where it begins" : "after '" + behind + "'";
    return place + ": the library had '" + then + "' and now has '" + upstream + "', and this"
        + " policy has '"
        + here + "'";
  }
}
