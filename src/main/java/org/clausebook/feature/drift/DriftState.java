package org.clausebook.feature.drift;

/** The ways in which a clause can have changed since its words were locked. */
public enum DriftState {
  SAME("same"),
  /** The council's own part is not what it was. */
  EDITED("edited here"),
  /** The library's words are not what they were. */
  UPSTREAM("changed upstream"),
  BOTH("both"),
  /** It was not printed then, or the library did not have it. */
  ADDED("added"),
  /** It was printed then, and the draft does not have it. */
  GONE("gone");

  private final String words;

  DriftState(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  static DriftState of(ClauseTexts texts) {
    boolean was = texts.locked().own().isPresent();
    boolean is = texts.today().own().isPresent();
    boolean isNew =
        texts.locked().upstream().isEmpty() && texts.today().upstream().isPresent();
    if (was && !is) {
      return GONE;
    }
    if (!was && (is || isNew)) {
      return ADDED;
    }
    if (texts.isEditedHere()) {
      return texts.isChangedUpstream() ? BOTH : EDITED;
    }
    // One that was left out, and that the library has no more either, is nobody's loss.
    boolean isLost = !was && texts.today().upstream().isEmpty();
    return texts.isChangedUpstream() && !isLost ? UPSTREAM : SAME;
  }

  /** Who made the change, or in what sense, if the state does not say; otherwise empty. */
  static String detail(ClauseTexts texts) {
    boolean isUpstream = texts.today().upstream().isPresent();
    boolean wasUpstream = texts.locked().upstream().isPresent();
    boolean is = texts.today().own().isPresent();
    boolean was = texts.locked().own().isPresent();
    if (!isUpstream && wasUpstream) {
      return texts.isOffered() ? "left out by a choice or a fact" : "withdrawn upstream";
    }
    if (!is) {
      return isUpstream && !wasUpstream && !was ? "new upstream, left out here" : "left out here";
    }
    return was ? "" : isUpstream ? wasUpstream ? "taken in here" : "new upstream" : "inserted here";
  }
}
