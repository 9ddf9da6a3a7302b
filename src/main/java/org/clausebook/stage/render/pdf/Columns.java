package org.clausebook.stage.render.pdf;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Sets what takes more than a page in two columns, and in one again if these take more than a page
 * too: the PDF library places what a column goes on with twice, once where nobody sees it.
 */
final class Columns implements Fitting.Mend {
  private static final String CLASS = "columns";

  /** Known to the style sheet, in the order in which they are tried. */
  private static final List<String> WAYS = List.of("two", "long");

  @Override
  public boolean mend(Document page, LaidPages laid) {
    boolean isMended = false;
    if (laid.count() > 1) {
      for (Element block : Elements.named(page, "div")) {
        isMended |=
            Classes.has(block, CLASS) && WAYS.stream().anyMatch(way -> Classes.add(block, way));
      }
    }
    return isMended;
  }
}
