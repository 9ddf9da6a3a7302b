/**
 * What has changed since words were locked, in the library and in the council's own part; and takes
 * the words that the next draft is to have.
 *
 * <p>Imports {@code workspace} and the packages below it.
 */
@NullMarked
package org.clausebook.feature.drift;

import org.jspecify.annotations.NullMarked;
