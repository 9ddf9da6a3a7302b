package org.clausebook.feature.acknowledge;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clausebook.model.document.Format;

/**
 * A request for a sheet to sign.
 *
 * @param policies in the order of the sheet; none for all that are in force
 * @param isOfDraft of the working texts, whatever is adopted
 * @param rows how many people can sign; at least one
 * @param formats some of {@link Acknowledgements#FORMATS}; at least one
 * @param output the folder to write to
 */
public record AcknowledgeRequest(
    String council,
    List<String> policies,
    boolean isOfDraft,
    int rows,
    Set<Format> formats,
    Path output) {
  public AcknowledgeRequest {
    policies = List.copyOf(policies);
    formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
  }
}
