/**
 * Guards the wording of policies: compares what each of them says with the texts that somebody has
 * read and approved.
 *
 * <p>Imports {@code workspace} and the packages below it.
 */
@NullMarked
package org.clausebook.feature.guard;

import org.jspecify.annotations.NullMarked;
