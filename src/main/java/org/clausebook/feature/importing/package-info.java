/**
 * Turns a policy that a council has as a file into an overlay over the library: finds the clauses
 * that its words are from, and writes down what is the council's own.
 *
 * <p>Imports {@code workspace} and the packages below it.
 */
@NullMarked
package org.clausebook.feature.importing;

import org.jspecify.annotations.NullMarked;
