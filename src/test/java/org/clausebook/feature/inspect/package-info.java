/** Tests of {@code inspect}. */
@NullMarked
package org.clausebook.feature.inspect;

import org.jspecify.annotations.NullMarked;
