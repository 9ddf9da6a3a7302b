/**
 * Locks of adopted words, read and written.
 *
 * <p>Imports {@code stage.load.yaml}, {@code model} and {@code diagnostic}.
 */
@NullMarked
package org.clausebook.stage.load.lock;

import org.jspecify.annotations.NullMarked;
