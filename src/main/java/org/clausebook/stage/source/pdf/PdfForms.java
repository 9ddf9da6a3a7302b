package org.clausebook.stage.source.pdf;

import org.clausebook.stage.source.block.UnreadableFile;

/** Counts what the pages of a PDF draw from elsewhere, which may draw from elsewhere in its turn. */
final class PdfForms {
  /** A number of drawings: a page has a logo, and a stamp at most. */
  private static final int MOST = 20_000;

  private int drawn;

  /** Counts one more; false for one too many, which is not drawn. */
  boolean isDrawn() {
    return ++drawn <= MOST;
  }

  /** Refuses a file that draws too many: words may be missing. */
  void check() throws UnreadableFile {
    if (drawn > MOST) {
      throw new UnreadableFile(
          "this PDF draws more than " + MOST + " pictures and forms",
          "print the pages of the policy as a new PDF, and import that");
    }
  }
}
