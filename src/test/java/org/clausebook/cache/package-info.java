/** Tests of what is kept. */
@NullMarked
package org.clausebook.cache;

import org.jspecify.annotations.NullMarked;
