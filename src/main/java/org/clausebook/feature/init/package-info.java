/**
 * The folder and the files that a workspace begins with. May import {@code workspace} and what is
 * below it, and {@code feature.schema} for what editors read.
 */
@NullMarked
package org.clausebook.feature.init;

import org.jspecify.annotations.NullMarked;
