/**
 * Clausebook as a library: {@link org.clausebook.PolicyGenerator} is its door.
 *
 * <p>The only package that knows the order of the stages; imports all of them.
 */
@NullMarked
package org.clausebook;

import org.jspecify.annotations.NullMarked;
