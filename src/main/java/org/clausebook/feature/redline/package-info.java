/**
 * Compares two versions of a policy, clause by clause and word by word.
 *
 * <p>The only package that sees java-diff-utils beside {@code feature.drift}. Imports {@code
 * workspace} and the packages below it.
 */
@NullMarked
package org.clausebook.feature.redline;

import org.jspecify.annotations.NullMarked;
