package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The number before a footnote, which leads back to the text. */
final class BackLink extends Node {
  BackLink(BasedSequence number) {
    super(number);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
