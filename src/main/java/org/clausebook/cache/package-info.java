/**
 * Values that are kept so that they need not be made twice: one lazy value, one bounded cache.
 *
 * <p>Imports only the JDK.
 */
@NullMarked
package org.clausebook.cache;

import org.jspecify.annotations.NullMarked;
