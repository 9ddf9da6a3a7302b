/**
 * Finds what is wrong with the machine and the folders of a workspace, and says what helps.
 *
 * <p>Asks the machine once, in {@link org.clausebook.cli.doctor.Machine}; everything else is judged
 * from those values. Imports the root and {@code model}.
 */
@NullMarked
package org.clausebook.cli.doctor;

import org.jspecify.annotations.NullMarked;
