/**
 * Two texts of Word in one, with what changes between them as tracked changes: all accepted, it is
 * the later text; all rejected, the earlier one.
 *
 * <p>Works on the parts of Word files, whatever made them. Imports {@code markdown} for the
 * comparison of words, and the JDK's XML parser.
 */
@NullMarked
package org.clausebook.stage.render.word.tracked;

import org.jspecify.annotations.NullMarked;
