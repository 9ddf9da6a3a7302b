/** Tests of {@code coverage}. */
@NullMarked
package org.clausebook.feature.coverage;

import org.jspecify.annotations.NullMarked;
