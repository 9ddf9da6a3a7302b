@NullMarked
package org.clausebook.lint;

import org.jspecify.annotations.NullMarked;
