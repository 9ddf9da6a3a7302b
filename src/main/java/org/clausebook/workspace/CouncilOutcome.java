package org.clausebook.workspace;

import java.nio.file.Path;
import java.util.List;
import org.clausebook.diagnostic.Result;

/**
 * What became of the policies of one council.
 *
 * @param policies how many were asked for
 * @param rendered how many of them were rendered; the others were unchanged, or held up by mistakes
 * @param files those that now hold the policies, or the mistakes because of which none was written
 */
public record CouncilOutcome(
    String council, int policies, int rendered, Result<List<Path>> files) {}
