package org.clausebook.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds in a Word file what Word calls unreadable content, and what validators by schema miss.
 *
 * <p>Other programs wrote files that pass a schema and that Word does not open; each rule is one of
 * their mistakes.
 */
public final class DocxCheck {
  private final Set<String> dates;

  /**
   * A check of files that may name no other days.
   *
   * @param dates as ISO writes them, without a time
   */
  public DocxCheck(Set<String> dates) {
    this.dates = Set.copyOf(dates);
  }

  /** What is wrong, each with the part it is in; none for a file that Word opens. */
  public List<String> faults(byte[] docx) {
    DocxParts parts = DocxParts.of(docx);
    var faults = new ArrayList<String>();
    faults.addAll(new PackageRules(parts).faults());
    faults.addAll(new NameRules(parts).faults());
    faults.addAll(new NumberingRules(parts).faults());
    faults.addAll(new BookmarkRules(parts).faults());
    faults.addAll(new FieldRules(parts).faults());
    faults.addAll(new TextRules(parts, dates).faults());
    faults.addAll(new TableRules(parts).faults());
    faults.addAll(new StructureRules(parts).faults());
    faults.addAll(new OrderRules(parts).faults());
    return faults;
  }
}
