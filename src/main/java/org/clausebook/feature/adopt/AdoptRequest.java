package org.clausebook.feature.adopt;

import java.time.LocalDate;
import org.clausebook.model.record.PolicyKey;

/**
 * A decision to be recorded.
 *
 * @param isChangeAccepted whether the words may have changed since a committee approved them
 * @param today no meeting is later
 * @param program this one's version
 */
public record AdoptRequest(
    PolicyKey key,
    Resolution resolution,
    boolean isChangeAccepted,
    LocalDate today,
    String program) {}
