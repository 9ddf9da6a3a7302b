/** Facts about where the words of a policy are said to come from. */
@NullMarked
package org.clausebook.feature.explain;

import org.jspecify.annotations.NullMarked;
