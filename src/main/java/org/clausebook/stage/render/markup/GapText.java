package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Words in the place of something that is still to be decided. */
final class GapText extends Node {
  private GapText(BasedSequence text) {
    super(text);
  }

  /** Puts one in the place of each bold text that is a gap. */
  static void mark(Document document, List<String> gaps) {
    var bold = new ArrayList<StrongEmphasis>();
    for (Node node : document.getDescendants()) {
      if (node instanceof StrongEmphasis strong
          && gaps.contains(strong.getText().toString())) {
        bold.add(strong);
      }
    }
    for (StrongEmphasis strong : bold) {
      var gap = new GapText(strong.getText());
      gap.takeChildren(strong);
      strong.insertBefore(gap);
      strong.unlink();
    }
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
