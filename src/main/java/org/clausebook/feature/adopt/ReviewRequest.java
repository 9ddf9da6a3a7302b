package org.clausebook.feature.adopt;

import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.model.record.PartialDate;
import org.clausebook.model.record.PolicyKey;

/**
 * A review without change, to be recorded.
 *
 * @param due when the policy falls due again, where the cycle does not say so
 * @param today no meeting is later
 * @param program this one's version
 */
public record ReviewRequest(
    PolicyKey key,
    Resolution resolution,
    Optional<PartialDate> due,
    LocalDate today,
    String program) {}
