@NullMarked
package org.clausebook.render.safety;

import org.jspecify.annotations.NullMarked;
