package org.clausebook;

import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.adopt.Resolution;
import org.clausebook.model.PartialDate;

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
