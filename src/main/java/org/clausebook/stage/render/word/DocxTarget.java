package org.clausebook.stage.render.word;

import org.clausebook.model.document.BookmarkName;

/**
 * What a reference leads to.
 *
 * @param number that Word prints of it, without a full stop; empty if it has none of Word's
 * @param field the switch by which Word prints this number
 */
record DocxTarget(BookmarkName bookmark, String number, String field) {
  /** With the numbers of all clauses above. */
  static final String WHOLE = "\\w";

  /** With the number of the paragraph alone. */
  static final String ALONE = "\\n";
}
