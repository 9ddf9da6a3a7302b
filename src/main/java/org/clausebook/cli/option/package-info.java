/**
 * What can be said on the command line, and what is wrong with it.
 *
 * <p>Imports the door and {@code model}.
 */
@NullMarked
package org.clausebook.cli.option;

import org.jspecify.annotations.NullMarked;
