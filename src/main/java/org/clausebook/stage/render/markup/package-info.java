/**
 * Turns the Markdown of a clause into HTML; the only package that sees flexmark.
 *
 * <p>Imports {@code model} and {@code diagnostic}.
 */
@NullMarked
package org.clausebook.stage.render.markup;

import org.jspecify.annotations.NullMarked;
