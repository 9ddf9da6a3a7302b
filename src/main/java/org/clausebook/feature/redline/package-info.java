/**
 * Compares two versions of a policy, clause by clause and word by word.
 *
 * <p>Imports {@code workspace} and the packages below it.
 */
@NullMarked
package org.clausebook.feature.redline;

import org.jspecify.annotations.NullMarked;
