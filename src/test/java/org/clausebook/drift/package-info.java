/** Tests of comparing and merging words. */
@NullMarked
package org.clausebook.drift;

import org.jspecify.annotations.NullMarked;
