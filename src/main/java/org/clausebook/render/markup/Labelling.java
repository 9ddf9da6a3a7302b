package org.clausebook.render.markup;

/** How the items of a list are counted. */
enum Labelling {
  /** {@code a.}, {@code b.} and so on to {@code z.}. */
  LETTERS("a", 26) {
    @Override
    String count(int index) {
      return Character.toString('a' + index);
    }
  };

  private final String type;
  private final int most;

  Labelling(String type, int most) {
    this.type = type;
    this.most = most;
  }

  /** The {@code type} of an HTML list that counts so. */
  String type() {
    return type;
  }

  /** How many items it can count. */
  int most() {
    return most;
  }

  /**
   * What the item's text begins with.
   *
   * @param index from 0
   */
  String label(int index) {
    return count(index) + ". ";
  }

  abstract String count(int index);
}
