@NullMarked
package org.clausebook.feature.importing;

import org.jspecify.annotations.NullMarked;
