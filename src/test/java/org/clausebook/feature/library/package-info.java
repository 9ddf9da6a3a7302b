/** Tests of {@code check --library}. */
@NullMarked
package org.clausebook.feature.library;

import org.jspecify.annotations.NullMarked;
