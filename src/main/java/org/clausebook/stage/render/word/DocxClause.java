package org.clausebook.stage.render.word;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.model.document.NumberedClause;
import org.w3c.dom.Element;

/**
 * A clause with all that counts in it.
 *
 * @param body as a page has it
 * @param number before the heading
 * @param paragraphs the number of each paragraph that has one
 */
record DocxClause(
    NumberedClause clause, Element body, DocxLabel number, Map<Element, DocxLabel> paragraphs) {
  DocxClause {
    paragraphs = Collections.unmodifiableMap(new LinkedHashMap<>(paragraphs));
  }
}
