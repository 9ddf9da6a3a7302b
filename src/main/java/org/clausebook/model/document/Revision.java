package org.clausebook.model.document;

/** Whether words stand in both of two versions, in the later one alone, or in the earlier alone. */
public enum Revision {
  KEPT,
  INSERTED,
  DELETED
}
