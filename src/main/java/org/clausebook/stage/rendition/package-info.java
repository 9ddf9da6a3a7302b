/**
 * Understands what a rendition says of itself and shows, whatever its format and whoever wrote it.
 *
 * <p>Pure functions. The libraries that read YAML and PDF stay in {@code stage.load} and {@code
 * stage.render.pdf}, the reader of XML in {@code stage.source}. Imports these, {@code model} and
 * {@code diagnostic}.
 */
@NullMarked
package org.clausebook.stage.rendition;

import org.jspecify.annotations.NullMarked;
