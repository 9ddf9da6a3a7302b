/**
 * Prints a composed policy as a Word file: layouts of its parts, filled like those of a page, with
 * the bodies of clauses turned from XHTML into WordprocessingML, packed as a zip.
 *
 * <p>Imports {@code model}, {@code diagnostic}, {@code render} and the JDK's XML parser.
 */
@NullMarked
package org.clausebook.stage.render.word;

import org.jspecify.annotations.NullMarked;
