package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A number or letter that is before a text and is printed beside it. */
final class Label extends Node {
  /** The labelled thing, by the name that style sheets use. */
  enum Kind {
    ITEM("label"),
    PARAGRAPH("number");

    private final String style;

    Kind(String style) {
      this.style = style;
    }

    String style() {
      return style;
    }
  }

  private final Kind kind;

  Label(BasedSequence label, Kind kind) {
    super(label);
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
