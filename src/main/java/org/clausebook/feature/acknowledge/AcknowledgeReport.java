package org.clausebook.feature.acknowledge;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.model.document.Acknowledgement;

/**
 * A sheet to sign, and where it was written.
 *
 * @param files in the order of the formats
 */
public record AcknowledgeReport(Acknowledgement sheet, List<Path> files) {
  public AcknowledgeReport {
    files = List.copyOf(files);
  }
}
