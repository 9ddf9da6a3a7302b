/**
 * Outline, library and overlay to the clauses in force, each knowing who set it.
 *
 * <p>Imports {@code mergefield}, {@code model} and {@code diagnostic}.
 */
@NullMarked
package org.clausebook.stage.resolve;

import org.jspecify.annotations.NullMarked;
