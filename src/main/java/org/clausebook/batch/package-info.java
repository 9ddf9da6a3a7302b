/**
 * The same task for many items, on several threads.
 *
 * <p>Imports the JDK only.
 */
@NullMarked
package org.clausebook.batch;

import org.jspecify.annotations.NullMarked;
