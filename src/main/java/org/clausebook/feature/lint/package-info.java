/**
 * Looks in a finished policy for the faults of published ones, such as placeholders left in.
 *
 * <p>Imports {@code workspace}, {@code feature.explain}, which tells where each word is written,
 * and the packages below it.
 */
@NullMarked
package org.clausebook.feature.lint;

import org.jspecify.annotations.NullMarked;
