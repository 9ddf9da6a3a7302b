package org.clausebook.feature.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.Verb;

/**
 * A request for a pack.
 *
 * @param policies in the order of the agenda; none for all that have something to decide
 * @param body that meets
 * @param meeting the day of the meeting
 * @param verb what it is asked to do with every policy; otherwise what each one awaits
 * @param formats of {@link #FORMATS}, to render it in
 * @param today from which days are counted
 */
public record PackRequest(
    String council,
    List<String> policies,
    String body,
    LocalDate meeting,
    Optional<Verb> verb,
    Set<Format> formats,
    LocalDate today) {
  /** The formats that packs are written in. */
  public static final Set<Format> FORMATS =
      Collections.unmodifiableSet(EnumSet.of(Format.HTML, Format.PDF, Format.DOCX));

  public PackRequest {
    policies = List.copyOf(policies);
    formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
  }
}
