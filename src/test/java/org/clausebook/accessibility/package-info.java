/** What tests of accessibility find, for the report that is published. */
@NullMarked
package org.clausebook.accessibility;

import org.jspecify.annotations.NullMarked;
