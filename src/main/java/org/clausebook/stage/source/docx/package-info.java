/**
 * Reads Word files, whoever wrote them, without Word: styles as they follow each other, numbers as Word counts them, tracked changes
 * accepted or rejected. Nothing is run or fetched. Imports {@code archive} and {@code block}.
 */
@NullMarked
package org.clausebook.stage.source.docx;

import org.jspecify.annotations.NullMarked;
