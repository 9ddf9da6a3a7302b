package org.clausebook.model.document;

import org.clausebook.model.text.ClauseId;

/**
 * What a clause means in plain words; no policy prints it.
 *
 * @param language of the words, as BCP 47 writes it
 * @param text plain text with every value filled in
 */
public record ClauseSummary(ClauseId clause, String language, String text) {}
