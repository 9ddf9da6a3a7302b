/**
 * Says whether a file from anywhere shows what is on record.
 *
 * <p>Imports {@code workspace}, {@code feature.drift} and the packages below it.
 */
@NullMarked
package org.clausebook.feature.inspect;

import org.jspecify.annotations.NullMarked;
