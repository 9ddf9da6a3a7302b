/**
 * What is known of the accessibility of published files: tests of their layouts, and a look at each.
 *
 * <p>Imports {@code workspace} and the packages below it.
 */
@NullMarked
package org.clausebook.feature.accessibility;

import org.jspecify.annotations.NullMarked;
