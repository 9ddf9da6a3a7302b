/**
 * The interview that takes a clerk from nothing to first drafts: what to ask, which answers are
 * right, and the files that come of them. It knows no terminal. May import {@code workspace} and
 * what is below it.
 */
@NullMarked
package org.clausebook.feature.interview;

import org.jspecify.annotations.NullMarked;
