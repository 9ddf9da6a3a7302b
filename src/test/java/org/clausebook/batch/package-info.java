/** Tests of {@code batch}. */
@NullMarked
package org.clausebook.batch;

import org.jspecify.annotations.NullMarked;
