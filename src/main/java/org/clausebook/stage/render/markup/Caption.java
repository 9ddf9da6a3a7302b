package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The caption of a table; its first child. */
final class Caption extends Node {
  Caption(BasedSequence text) {
    super(text);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
