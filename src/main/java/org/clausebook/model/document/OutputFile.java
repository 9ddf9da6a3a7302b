package org.clausebook.model.document;

import org.clausebook.model.text.FileContent;

/**
 * A file that is to be written.
 *
 * @param path relative to the folder that is written to, with {@code /} between its parts
 * @param content the bytes of the file; text is UTF-8 with line feeds
 */
public record OutputFile(String path, FileContent content) {}
