package org.clausebook.stage.load;

import java.util.Map;
import java.util.function.Supplier;
import org.clausebook.model.ClauseLibrary;
import org.clausebook.model.Meets;
import org.clausebook.model.text.ClauseId;

/**
 * Clauses as their files have them.
 *
 * @param meets the requirements that each says it meets
 */
record LibraryClauses(ClauseLibrary library, Supplier<Map<ClauseId, Meets>> meets) {}
