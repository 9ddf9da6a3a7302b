package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A box to tick by hand. */
final class CheckBox extends Node {
  /** What it is called in every language. */
  static final String SIGN = "\u2610";

  CheckBox(BasedSequence written) {
    super(written);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
