/**
 * What is printed: a finished policy, a redline, a pack, and the lock that keeps an adopted policy.
 *
 * <p>The highest room of the model. Imports the others and {@code diagnostic}.
 */
@NullMarked
package org.clausebook.model.document;

import org.jspecify.annotations.NullMarked;
