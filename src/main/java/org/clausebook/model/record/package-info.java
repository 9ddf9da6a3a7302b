/**
 * What meetings decided, and when it is to be looked at again.
 *
 * <p>Imports {@code model.text} and {@code diagnostic}.
 */
@NullMarked
package org.clausebook.model.record;

import org.jspecify.annotations.NullMarked;
