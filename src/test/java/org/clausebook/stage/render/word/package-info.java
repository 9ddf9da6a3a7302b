@NullMarked
package org.clausebook.stage.render.word;

import org.jspecify.annotations.NullMarked;
