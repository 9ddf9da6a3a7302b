@NullMarked
package org.clausebook.feature.lint;

import org.jspecify.annotations.NullMarked;
