/** Tests of {@code preview}. */
@NullMarked
package org.clausebook.preview;

import org.jspecify.annotations.NullMarked;
