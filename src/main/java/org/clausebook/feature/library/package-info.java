/**
 * Checks the library itself: composes whatever its clauses can come to for councils that do not
 * exist, so that a mistake is found before any council meets it.
 *
 * <p>Imports {@code workspace} and the packages below it.
 */
@NullMarked
package org.clausebook.feature.library;

import org.jspecify.annotations.NullMarked;
