package org.clausebook.stage.source.block;

/**
 * What becomes of the tracked changes in a file.
 *
 * <p>They are two texts in one file, and which of them the council means is not in it. So by
 * default a file that holds some is refused, with a hint that names the choice.
 */
public enum TrackedChanges {
  /** Refuse a file that holds some. */
  ASK("refused"),
  /** Read the text as it is once all are accepted. */
  ACCEPT("accepted"),
  /** Read the text as it was before them. */
  REJECT("rejected");

  private final String done;

  TrackedChanges(String done) {
    this.done = done;
  }

  /** So many changes, in words. */
  public static String counted(int count) {
    return count == 1 ? "1 tracked change" : count + " tracked changes";
  }

  /** The end of a sentence on so many changes: what was done with them. */
  public String done(int count) {
    return (count == 1 ? " was " : " were ") + done;
  }

  /**
   * What to tell where nobody chose.
   *
   * @param held how many changes a file holds, and whose
   */
  public static UnreadableFile unchosen(String held) {
    return new UnreadableFile(
        "this file holds " + held,
        "add '--changes accept' to import the text with them, or '--changes reject' without");
  }
}
