/**
 * Renditions to files: all of them or none.
 *
 * <p>Imports {@code model} and {@code diagnostic}.
 */
@NullMarked
package org.clausebook.stage.publish;

import org.jspecify.annotations.NullMarked;
