package org.clausebook.stage.render.markup;

import org.clausebook.model.document.Revision;

/**
 * HTML around words that were inserted or deleted.
 *
 * @param beforeInsertion all that is before inserted words
 * @param beforeDeletion the same of deleted words
 */
public record RevisionFrame(
    String beforeInsertion, String afterInsertion, String beforeDeletion, String afterDeletion) {
  String before(Revision revision) {
    return revision == Revision.INSERTED ? beforeInsertion : beforeDeletion;
  }

  String after(Revision revision) {
    return revision == Revision.INSERTED ? afterInsertion : afterDeletion;
  }
}
