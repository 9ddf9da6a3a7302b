package org.clausebook.cli;

import java.util.List;
import org.clausebook.diagnostic.Diagnostic;

/**
 * What a command found that looks for mistakes.
 *
 * @param policies how many were looked at
 */
record Findings(int policies, List<Diagnostic> diagnostics) {}
