package org.clausebook.feature.redline;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;

/**
 * A request for a redline.
 *
 * @param from the name of the earlier version; empty for that in force
 * @param to the name of the later version; empty for the draft
 * @param formats of {@link #FORMATS}, to render it in; none for the comparison alone
 * @param isOfChangesAlone whether the files leave out the clauses that stay as they are
 */
public record RedlineRequest(
    PolicyKey key,
    Optional<String> from,
    Optional<String> to,
    Set<Format> formats,
    boolean isOfChangesAlone) {
  /** The formats that redlines are written in. */
  public static final Set<Format> FORMATS = Format.usual();

  public RedlineRequest {
    var copy = EnumSet.noneOf(Format.class);
    copy.addAll(formats);
    formats = Collections.unmodifiableSet(copy);
  }

  /** The comparison of the draft with what is in force. */
  public RedlineRequest(PolicyKey key) {
    this(key, Optional.empty(), Optional.empty(), Set.of(), false);
  }
}
