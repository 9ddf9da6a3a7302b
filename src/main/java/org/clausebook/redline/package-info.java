/**
 * Compares two versions of a policy, clause by clause and word by word.
 *
 * <p>Pure functions; the only package that sees java-diff-utils. Imports {@code model}.
 */
@NullMarked
package org.clausebook.redline;

import org.jspecify.annotations.NullMarked;
