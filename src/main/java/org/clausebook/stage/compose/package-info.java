/**
 * Clauses in force to a document: merge fields, numbers, dates, closing lines.
 *
 * <p>Imports {@code mergefield}, {@code model}, {@code diagnostic} and {@code template}.
 */
@NullMarked
package org.clausebook.stage.compose;

import org.jspecify.annotations.NullMarked;
