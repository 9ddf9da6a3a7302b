/** Facts about what is a merge field, what is words, and what is refused. */
@NullMarked
package org.clausebook.mergefield;

import org.jspecify.annotations.NullMarked;
