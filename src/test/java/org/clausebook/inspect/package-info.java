/** Tests of {@code inspect}. */
@NullMarked
package org.clausebook.inspect;

import org.jspecify.annotations.NullMarked;
