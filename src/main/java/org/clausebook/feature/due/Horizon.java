package org.clausebook.feature.due;

import java.time.LocalDate;

/**
 * The period in which reviews are looked for.
 *
 * @param today the day on which policies are looked at
 * @param last the last day on which a review counts as due
 */
public record Horizon(LocalDate today, LocalDate last) {}
