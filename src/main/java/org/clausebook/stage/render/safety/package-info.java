/**
 * Tells what a rendition may not hold, whatever layout or text it came from: what runs, fetches,
 * sends or leads astray.
 *
 * <p>Imports the library that reads HTML as browsers do, and the JDK's parser of XML.
 */
@NullMarked
package org.clausebook.stage.render.safety;

import org.jspecify.annotations.NullMarked;
