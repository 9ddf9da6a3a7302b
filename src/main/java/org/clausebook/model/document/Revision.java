package org.clausebook.model.document;

/** Whether words are in both of two versions, only in the later, or only in the earlier. */
public enum Revision {
  KEPT,
  INSERTED,
  DELETED
}
