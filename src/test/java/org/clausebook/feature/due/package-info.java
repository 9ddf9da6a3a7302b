/** Tests of the list of what is due and of its calendar. */
@NullMarked
package org.clausebook.feature.due;

import org.jspecify.annotations.NullMarked;
