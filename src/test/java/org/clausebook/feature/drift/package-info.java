/** Tests of comparing and merging words. */
@NullMarked
package org.clausebook.feature.drift;

import org.jspecify.annotations.NullMarked;
