/** Tests of {@code resolve}. */
@NullMarked
package org.clausebook.stage.resolve;

import org.jspecify.annotations.NullMarked;
