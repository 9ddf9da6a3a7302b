package org.clausebook.render.pdf;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Takes out the styles for browsers, which the PDF library would read and complain about. */
final class BrowserStyles {
  /** A {@code media} of anything else, such as a width, is for browsers. */
  private static final Set<String> ANY_PAPER = Set.of("", "all", "print");

  private BrowserStyles() {}

  /** The same page without them. */
  static XhtmlPage remove(XhtmlPage page) {
    NodeList styles = page.tree().getElementsByTagName("style");
    for (int i = styles.getLength() - 1; i >= 0; i--) {
      if (styles.item(i) instanceof Element style
          && !ANY_PAPER.contains(style.getAttribute("media"))) {
        style.getParentNode().removeChild(style);
      }
    }
    return page;
  }
}
