package org.clausebook.fuzz;

/**
 * Something that must not happen.
 *
 * @param kind the same for the same fault, so that each is told once
 * @param detail what was seen
 */
record Finding(String kind, String detail) {}
