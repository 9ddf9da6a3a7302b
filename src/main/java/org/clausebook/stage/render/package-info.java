/**
 * Prints a composed policy as Markdown and HTML, both arranged by FreeMarker layouts.
 *
 * <p>Pure functions: no clock, locale or zone. Imports {@code model}, {@code diagnostic} and {@code
 * template}; the libraries that read Markdown and HTML and write PDF stay in {@code markup}, {@code
 * safety} and {@code pdf}.
 */
@NullMarked
package org.clausebook.stage.render;

import org.jspecify.annotations.NullMarked;
