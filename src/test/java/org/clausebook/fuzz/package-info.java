/**
 * Tries the command with files, requests and arguments that nobody would write.
 *
 * <p>A {@link org.clausebook.fuzz.Target} makes an {@link org.clausebook.fuzz.Attempt} of some bytes
 * and says what is wrong with the answer. The bytes come from a seed in {@code mvn verify}, and from
 * Jazzer, which looks at what code they reach, in {@code src/fuzz/run}.
 */
@NullMarked
package org.clausebook.fuzz;

import org.jspecify.annotations.NullMarked;
