/**
 * Words, and the lines of the files that they come from.
 *
 * <p>The lowest room of the model. Imports {@code diagnostic} only.
 */
@NullMarked
package org.clausebook.model.text;

import org.jspecify.annotations.NullMarked;
