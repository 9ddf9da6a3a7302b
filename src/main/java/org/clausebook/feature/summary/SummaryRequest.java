package org.clausebook.feature.summary;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;

/**
 * A request for the summary of a policy.
 *
 * @param isOfDraft of the working text, whatever is adopted
 * @param formats some of {@link Summaries#FORMATS}; at least one
 * @param output the folder to write to
 */
public record SummaryRequest(PolicyKey key, boolean isOfDraft, Set<Format> formats, Path output) {
  public SummaryRequest {
    formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
  }
}
