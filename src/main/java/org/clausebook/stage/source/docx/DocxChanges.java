package org.clausebook.stage.source.docx;

import java.util.LinkedHashSet;
import java.util.Set;
import org.clausebook.stage.source.archive.XmlNode;

/**
 * The tracked changes of a file, seen as all accepted or all rejected, and counted.
 *
 * <p>Those that change only how words look are accepted without a question.
 */
final class DocxChanges {
  private static final Set<String> ADDING = new LinkedHashSet<>(Set.of("w:ins"));
  private static final Set<String> REMOVING = new LinkedHashSet<>(Set.of("w:del"));

  static {
    ADDING.add("w:moveTo");
    REMOVING.add("w:moveFrom");
  }

  private final boolean isAccepted;
  private final Set<String> authors = new LinkedHashSet<>();
  private int count;

  DocxChanges(boolean isAccepted) {
    this.isAccepted = isAccepted;
  }

  boolean isChange(XmlNode node) {
    return ADDING.contains(node.name()) || REMOVING.contains(node.name());
  }

  /** Whether what is in a change counts; the change is counted too. */
  boolean isKept(XmlNode change) {
    count++;
    if (!change.get("w:author").isBlank()) {
      authors.add(change.get("w:author").strip());
    }
    return ADDING.contains(change.name()) == isAccepted;
  }

  /** Whether a mark of a paragraph or row counts, by its properties. */
  boolean isKeptBy(XmlNode properties) {
    boolean isKept = true;
    for (XmlNode node : properties.children()) {
      isKept &= !isChange(node) || isKept(node);
    }
    return isKept;
  }

  /** The properties of a paragraph, as they were where changes are rejected. */
  XmlNode properties(XmlNode paragraph) {
    XmlNode now = paragraph.child("w:pPr");
    XmlNode change = now.child("w:pPrChange");
    return isAccepted || !change.has("w:pPr") ? now : change.child("w:pPr");
  }

  int count() {
    return count;
  }

  /** Who made them, in the order of the file. */
  Set<String> authors() {
    return authors;
  }
}
