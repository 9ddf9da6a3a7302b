package org.clausebook.model;

import java.util.List;

/**
 * A finished document with where each of its words comes from.
 *
 * @param texts all that the document prints of itself, in each language; a layout may add words of
 *     its own
 */
public record TracedDocument(PolicyDocument document, List<NamedText> texts) {
  public TracedDocument {
    texts = List.copyOf(texts);
  }
}
