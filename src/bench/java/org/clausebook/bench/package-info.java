/**
 * Measures Clausebook: on a workspace of councils that do not exist, and against other programs.
 * Nothing here is asserted of time.
 */
@NullMarked
package org.clausebook.bench;

import org.jspecify.annotations.NullMarked;
