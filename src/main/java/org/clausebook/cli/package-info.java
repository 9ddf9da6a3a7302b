/**
 * The command {@code policy}: reads flags, calls {@link org.clausebook.Clausebook}, prints.
 *
 * <p>The only package that prints, exits or sees picocli. Imports the root, {@code model} and {@code
 * diagnostic}.
 */
@NullMarked
package org.clausebook.cli;

import org.jspecify.annotations.NullMarked;
