/**
 * YAML and layout files to values that keep their place.
 *
 * <p>The only package that sees SnakeYAML and reads the disk. Files may come from a stranger's fork:
 * size, depth, aliases, tags and encoding are bounded here. Imports {@code mergefield}, {@code model} and {@code
 * diagnostic}.
 */
@NullMarked
package org.clausebook.stage.load;

import org.jspecify.annotations.NullMarked;
