/**
 * Clausebook as a library: {@link org.clausebook.Clausebook} is its door.
 *
 * <p>The only package that a user of the library must read. Imports everything but {@code cli} and
 * {@code desk}.
 */
@NullMarked
package org.clausebook;

import org.jspecify.annotations.NullMarked;
