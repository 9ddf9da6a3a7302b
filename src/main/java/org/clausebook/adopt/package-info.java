/**
 * What a council decided and is held to: the lock of the words, and the record of decisions.
 *
 * <p>Imports {@code model} and {@code diagnostic}.
 */
@NullMarked
package org.clausebook.adopt;

import org.jspecify.annotations.NullMarked;
