/**
 * Says whether a file from anywhere shows what is on record.
 *
 * <p>Imports {@code workspace}, {@code feature.drift} and what stands below.
 */
@NullMarked
package org.clausebook.feature.inspect;

import org.jspecify.annotations.NullMarked;
