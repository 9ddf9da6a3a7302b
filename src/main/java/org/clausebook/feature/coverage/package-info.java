/**
 * Says which requirements a council's adopted words meet on a day, and draws up the evidence.
 *
 * <p>Imports {@code workspace} and the packages below it.
 */
@NullMarked
package org.clausebook.feature.coverage;

import org.jspecify.annotations.NullMarked;
