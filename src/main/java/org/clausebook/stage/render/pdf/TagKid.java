package org.clausebook.stage.render.pdf;

/** What a tag of a PDF holds: other tags, words, and areas of links. */
sealed interface TagKid permits PdfTag, PdfTag.Words, PdfTag.Area {}
