/**
 * Understands what a rendition says of itself, whatever its format and whoever wrote it.
 *
 * <p>Pure functions. Imports {@code model} and {@code diagnostic}; the libraries that read YAML and
 * PDF stay in {@code load} and {@code render.pdf}.
 */
@NullMarked
package org.clausebook.inspect;

import org.jspecify.annotations.NullMarked;
