/**
 * YAML files as values with their places, and edits of them that keep all other lines.
 *
 * <p>The only package that sees SnakeYAML. Imports {@code stage.load.prose}, {@code model} and
 * {@code diagnostic}.
 */
@NullMarked
package org.clausebook.stage.load.yaml;

import org.jspecify.annotations.NullMarked;
