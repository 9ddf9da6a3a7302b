/**
 * What policies mean in plain words, on one page.
 *
 * <p>Imports {@code workspace} and the packages below it.
 */
@NullMarked
package org.clausebook.feature.summary;

import org.jspecify.annotations.NullMarked;
