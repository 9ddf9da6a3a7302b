/**
 * Records what a meeting decided, and locks the words that it decided on.
 *
 * <p>Imports {@code workspace}, {@code feature.lint} and the packages below it.
 */
@NullMarked
package org.clausebook.feature.adopt;

import org.jspecify.annotations.NullMarked;
