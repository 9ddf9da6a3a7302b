/** Tests of {@code resolve}. */
@NullMarked
package org.clausebook.resolve;

import org.jspecify.annotations.NullMarked;
