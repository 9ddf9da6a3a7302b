/** Tests of the dialect of clause bodies. */
@NullMarked
package org.clausebook.markdown;

import org.jspecify.annotations.NullMarked;
