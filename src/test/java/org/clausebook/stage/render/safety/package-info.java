@NullMarked
package org.clausebook.stage.render.safety;

import org.jspecify.annotations.NullMarked;
