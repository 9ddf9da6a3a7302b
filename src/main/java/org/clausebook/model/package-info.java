/**
 * The words of the field as values: clauses, outlines, councils, overlays, adoption, documents.
 *
 * <p>Imports {@code diagnostic} only. Every record is immutable, and texts keep their place in the
 * file until they are rendered.
 */
@NullMarked
package org.clausebook.model;

import org.jspecify.annotations.NullMarked;
