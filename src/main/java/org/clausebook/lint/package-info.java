/**
 * Looks in a finished policy for the faults of published ones, such as placeholders left in.
 *
 * <p>Beside the line, like {@code explain}, whose results tell where each word is written. Imports
 * {@code model}, {@code diagnostic} and {@code explain}.
 */
@NullMarked
package org.clausebook.lint;

import org.jspecify.annotations.NullMarked;
