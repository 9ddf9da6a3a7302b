/** Tests of {@code schema}. */
@NullMarked
package org.clausebook.schema;

import org.jspecify.annotations.NullMarked;
