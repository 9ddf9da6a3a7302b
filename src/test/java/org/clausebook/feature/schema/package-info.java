/** Tests of {@code schema}. */
@NullMarked
package org.clausebook.feature.schema;

import org.jspecify.annotations.NullMarked;
