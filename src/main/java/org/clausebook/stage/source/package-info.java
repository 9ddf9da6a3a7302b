/**
 * Reads files that somebody else wrote, such as a policy that a council has in Word, into blocks.
 * The format is told by the content; nothing is fetched or run; size, depth and number are bounded.
 *
 * <p>Pure functions but for opening the one file. Readers that need a library are in packages of their own, and what all answer
 * with is in {@code block}. Imports these, {@code markdown}, {@code model} and {@code diagnostic}.
 */
@NullMarked
package org.clausebook.stage.source;

import org.jspecify.annotations.NullMarked;
