/**
 * The papers of a meeting that is to decide on policies.
 *
 * <p>Imports {@code workspace}, the features {@code adopt}, {@code redline} and {@code due}, and the
 * packages below it.
 */
@NullMarked
package org.clausebook.feature.pack;

import org.jspecify.annotations.NullMarked;
