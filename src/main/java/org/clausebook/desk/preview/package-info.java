/**
 * Policies as pages in a browser on this machine, which follow the files that they are made from.
 *
 * <p>Its templates are resources beside it, for it must speak up when {@code templates} is what is
 * broken. Imports the root, {@code model}, {@code diagnostic}, {@code stage.template} and the JDK's HTTP
 * server.
 */
@NullMarked
package org.clausebook.desk.preview;

import org.jspecify.annotations.NullMarked;
