package org.clausebook.stage.load;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.clausebook.model.ClauseLibrary;
import org.clausebook.model.text.ClauseId;
import org.clausebook.model.text.SourceText;

/**
 * Clauses as their files have them.
 *
 * @param meets the requirements that each says it meets
 */
record LibraryClauses(ClauseLibrary library, Supplier<Map<ClauseId, List<SourceText>>> meets) {}
