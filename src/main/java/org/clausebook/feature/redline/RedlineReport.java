package org.clausebook.feature.redline;

import java.util.List;
import org.clausebook.model.document.Redline;
import org.clausebook.model.document.Rendition;

/**
 * A redline, rendered.
 *
 * @param redline with all clauses
 * @param files in the formats that were asked for; none where no word changes
 */
public record RedlineReport(Redline redline, List<Rendition> files) {
  public RedlineReport {
    files = List.copyOf(files);
  }
}
