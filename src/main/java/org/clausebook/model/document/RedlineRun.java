package org.clausebook.model.document;

/**
 * Words in a row that have the same fate.
 *
 * @param text Markdown in the body of a clause, plain text in a heading; no mark of Markdown begins
 *     in one run and ends in another
 */
public record RedlineRun(Revision revision, String text) {}
