package org.clausebook.feature.adopt;

import java.time.LocalDate;
import java.util.Optional;
import org.clausebook.model.record.PolicyKey;

/**
 * A decision to be taken back: the newest one on a policy.
 *
 * @param reason why, as it is kept beside the lock
 * @param today when
 */
public record UndoRequest(PolicyKey key, Optional<String> reason, LocalDate today) {}
