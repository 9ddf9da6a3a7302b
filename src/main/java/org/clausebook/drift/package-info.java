/**
 * What has changed since words were locked, in the library and in the council's own part, and how
 * the two are put together.
 *
 * <p>Imports {@code model} and {@code diagnostic}.
 */
@NullMarked
package org.clausebook.drift;

import org.jspecify.annotations.NullMarked;
