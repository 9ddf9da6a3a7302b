package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** Breaks a line where {@code <br>} is typed: in a cell of a table nothing else can. */
final class LineBreaks {
  private static final Pattern TAG = Pattern.compile("<(?i:br) ?/?>");

  private LineBreaks() {}

  static void mark(Document document) {
    var breaks = new ArrayList<Node>();
    for (Node node : document.getDescendants()) {
      if (node instanceof HtmlInline tag && TAG.matcher(tag.getChars()).matches()) {
        breaks.add(node);
      }
    }
    for (Node tag : breaks) {
      tag.insertBefore(new HardLineBreak(tag.getChars()));
      tag.unlink();
    }
  }
}
