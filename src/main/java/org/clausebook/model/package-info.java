/**
 * What people write: councils, clauses, outlines and overlays.
 *
 * <p>Imports {@code model.text}, {@code model.record} and {@code diagnostic}.
 */
@NullMarked
package org.clausebook.model;

import org.jspecify.annotations.NullMarked;
