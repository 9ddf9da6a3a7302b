/**
 * Sheets on which members and staff sign that they have read policies.
 *
 * <p>Imports {@code workspace} and the packages below it.
 */
@NullMarked
package org.clausebook.feature.acknowledge;

import org.jspecify.annotations.NullMarked;
