package org.clausebook.feature.importing;

import org.clausebook.model.document.Format;

/**
 * A request for what became of a file as a page to read.
 *
 * @param name of the file as the person named it
 * @param format HTML or Markdown
 */
public record ImportSheetRequest(ImportReport report, String name, Format format) {}
