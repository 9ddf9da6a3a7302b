/** Tests of {@code preview}. */
@NullMarked
package org.clausebook.desk.preview;

import org.jspecify.annotations.NullMarked;
