/**
 * What is wrong with the files a person wrote, as values: where, how bad, what to do.
 *
 * <p>Imports the JDK, and Commons Text in {@link org.clausebook.diagnostic.Suggestion}.
 */
@NullMarked
package org.clausebook.diagnostic;

import org.jspecify.annotations.NullMarked;
