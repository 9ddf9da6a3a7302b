package org.clausebook.model.record;

/**
 * A date for machines and for readers.
 *
 * @param iso ISO 8601 to the day, month or year
 * @param shown in the council's style
 */
public record ShownDate(String iso, String shown) {}
