/** Facts about the words that a policy is described in. */
@NullMarked
package org.clausebook.model;

import org.jspecify.annotations.NullMarked;
