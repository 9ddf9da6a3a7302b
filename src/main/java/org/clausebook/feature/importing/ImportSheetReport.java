package org.clausebook.feature.importing;

import org.clausebook.model.document.Rendition;

/** What became of a file, as a page to read. */
public record ImportSheetReport(Rendition page) {}
