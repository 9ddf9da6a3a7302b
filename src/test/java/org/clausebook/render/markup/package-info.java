/** Facts about the HTML of clauses. */
@NullMarked
package org.clausebook.render.markup;

import org.jspecify.annotations.NullMarked;
