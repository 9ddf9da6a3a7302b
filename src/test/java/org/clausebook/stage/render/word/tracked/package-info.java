@NullMarked
package org.clausebook.stage.render.word.tracked;

import org.jspecify.annotations.NullMarked;
