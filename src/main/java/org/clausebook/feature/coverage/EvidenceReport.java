package org.clausebook.feature.coverage;

import java.util.List;
import org.clausebook.model.document.EvidenceSheet;
import org.clausebook.model.document.Rendition;

/** The evidence of a year, and the files in which it is printed. */
public record EvidenceReport(EvidenceSheet sheet, List<Rendition> files) {
  public EvidenceReport {
    files = List.copyOf(files);
  }
}
