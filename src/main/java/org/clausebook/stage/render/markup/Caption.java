package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What a table is about; its first child. */
final class Caption extends Node {
  Caption(BasedSequence text) {
    super(text);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
