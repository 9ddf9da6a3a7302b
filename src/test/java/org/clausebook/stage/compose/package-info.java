/** Facts about numbers, labels, notes and lines of a composed text. */
@NullMarked
package org.clausebook.stage.compose;

import org.jspecify.annotations.NullMarked;
