/**
 * FreeMarker in a sandbox: fills layouts and answers mistakes with their place.
 *
 * <p>The only package that sees FreeMarker. Layouts may come from a stranger's fork, so what they
 * can reach, how long they run and how much they print are bounded here. Imports {@code model} and
 * {@code diagnostic}.
 */
@NullMarked
package org.clausebook.stage.template;

import org.jspecify.annotations.NullMarked;
