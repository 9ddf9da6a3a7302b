package org.clausebook.feature.inspect;

/**
 * A difference from the record.
 *
 * @param where the clause, the part of the file or the entry of its metadata
 * @param what differs, with the words on both sides
 */
public record AlteredPlace(String where, String what) {}
