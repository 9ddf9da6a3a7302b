/** Facts about the PDF: what it says, what it is tagged as, and what it refuses. */
@NullMarked
package org.clausebook.stage.render.pdf;

import org.jspecify.annotations.NullMarked;
