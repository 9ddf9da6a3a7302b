/**
 * What was tested of published files, and what came out.
 *
 * <p>Imports {@code workspace} and the packages below it.
 */
@NullMarked
package org.clausebook.feature.accessibility;

import org.jspecify.annotations.NullMarked;
