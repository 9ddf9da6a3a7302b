/**
 * Traces each printed word back to the layer, file and line that set it.
 *
 * <p>Imports {@code workspace} and the packages below it.
 */
@NullMarked
package org.clausebook.feature.explain;

import org.jspecify.annotations.NullMarked;
