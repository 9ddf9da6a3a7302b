package org.clausebook.stage.source.docx;

import org.clausebook.stage.source.block.BlockList;

/** What readers of all parts of a file share. */
record DocxContext(
    DocxStyles styles,
    DocxCounters numbering,
    DocxChanges changes,
    DocxSideNotes notes,
    BlockList list) {}
