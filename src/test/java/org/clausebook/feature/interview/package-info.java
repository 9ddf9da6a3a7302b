@NullMarked
package org.clausebook.feature.interview;

import org.jspecify.annotations.NullMarked;
