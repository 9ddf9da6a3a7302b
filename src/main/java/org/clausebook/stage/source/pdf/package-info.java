/**
 * Reads PDF files, whoever wrote them: by their tags where these hold the text, else line by line.
 * Nothing is run or fetched. Imports {@code block} and PDFBox.
 */
@NullMarked
package org.clausebook.stage.source.pdf;

import org.jspecify.annotations.NullMarked;
