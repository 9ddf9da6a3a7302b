package org.clausebook.model.document;

/**
 * Successive words that are all inserted, all deleted or all kept.
 *
 * @param text Markdown in the body of a clause, plain text in a heading; no mark of Markdown begins
 *     in one run and ends in another
 */
public record RedlineRun(Revision revision, String text) {}
