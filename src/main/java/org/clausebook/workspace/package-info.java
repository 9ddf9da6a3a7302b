/**
 * The opened folder: the line in order, which text of a policy counts, and where everything is.
 *
 * <p>The only package that knows the order of the stages. Imports {@code stage}, {@code
 * mergefield}, {@code model} and {@code diagnostic}.
 */
@NullMarked
package org.clausebook.workspace;

import org.jspecify.annotations.NullMarked;
