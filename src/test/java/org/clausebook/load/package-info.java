/** Tests of {@code load}. */
@NullMarked
package org.clausebook.load;

import org.jspecify.annotations.NullMarked;
