/** Tests of {@code batch}. */
@NullMarked
package org.clausebook.workspace;

import org.jspecify.annotations.NullMarked;
