/** Facts about where the words of a policy are said to come from. */
@NullMarked
package org.clausebook.explain;

import org.jspecify.annotations.NullMarked;
