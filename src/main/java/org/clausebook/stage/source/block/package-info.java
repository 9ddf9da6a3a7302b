/**
 * What a file that somebody else wrote holds, block by block, whatever its format; and what its readers share: words with
 * their marks, typed numbers, bounds. Imports {@code markdown}, {@code model} and {@code diagnostic}.
 */
@NullMarked
package org.clausebook.stage.source.block;

import org.jspecify.annotations.NullMarked;
