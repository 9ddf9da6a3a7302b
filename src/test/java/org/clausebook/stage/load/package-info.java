/** Tests of {@code load}. */
@NullMarked
package org.clausebook.stage.load;

import org.jspecify.annotations.NullMarked;
