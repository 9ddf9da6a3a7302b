/**
 * From each printed word back to the layer, file and line that set it.
 *
 * <p>Imports {@code mergefield}, {@code model} and {@code diagnostic}.
 */
@NullMarked
package org.clausebook.explain;

import org.jspecify.annotations.NullMarked;
