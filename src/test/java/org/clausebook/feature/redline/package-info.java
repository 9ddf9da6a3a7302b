/** Tests of what changes from one version to another. */
@NullMarked
package org.clausebook.feature.redline;

import org.jspecify.annotations.NullMarked;
