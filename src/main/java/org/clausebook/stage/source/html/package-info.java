/**
 * Reads web pages, whoever wrote them. Nothing is fetched or run. Imports {@code block} and the parser.
 */
@NullMarked
package org.clausebook.stage.source.html;

import org.jspecify.annotations.NullMarked;
