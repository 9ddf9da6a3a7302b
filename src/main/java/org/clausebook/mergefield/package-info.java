/**
 * The grammar of merge fields: all that a text of the YAML files may hold beside words.
 *
 * <p>Imports {@code diagnostic}.
 */
@NullMarked
package org.clausebook.mergefield;

import org.jspecify.annotations.NullMarked;
