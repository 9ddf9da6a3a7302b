/**
 * Reads files of LibreOffice Writer and other programs that write OpenDocument. Imports {@code
 * archive} and {@code block}.
 */
@NullMarked
package org.clausebook.stage.source.odt;

import org.jspecify.annotations.NullMarked;
