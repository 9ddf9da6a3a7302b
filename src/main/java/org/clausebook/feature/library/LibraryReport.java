package org.clausebook.feature.library;

/**
 * What a check of the library went through.
 *
 * @param policies how many outlines were composed, those of layers and councils among them
 * @param ways in how many ways they were composed
 */
public record LibraryReport(int policies, int ways) {}
