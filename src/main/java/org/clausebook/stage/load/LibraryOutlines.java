package org.clausebook.stage.load;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.clausebook.model.Outlines;
import org.clausebook.model.text.SourceText;

/**
 * Outlines as their files have them.
 *
 * @param meets the requirements that each says it is for
 */
record LibraryOutlines(Outlines outlines, Supplier<Map<String, List<SourceText>>> meets) {}
