/** Facts about the HTML of clauses. */
@NullMarked
package org.clausebook.stage.render.markup;

import org.jspecify.annotations.NullMarked;
