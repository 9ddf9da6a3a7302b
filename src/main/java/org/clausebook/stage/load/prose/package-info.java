/**
 * Finds what a person typed that would not print as it was meant.
 *
 * <p>Imports {@code diagnostic} and {@code model.text}.
 */
@NullMarked
package org.clausebook.stage.load.prose;

import org.jspecify.annotations.NullMarked;
