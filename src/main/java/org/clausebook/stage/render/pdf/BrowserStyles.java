package org.clausebook.stage.render.pdf;

import java.util.Set;

/** Takes out the styles for browsers, which the PDF library would read and complain about. */
final class BrowserStyles {
  /** A {@code media} of anything else, such as a width, is for browsers. */
  private static final Set<String> ANY_PAPER = Set.of("", "all", "print");

  private BrowserStyles() {}

  /** The same page without them. */
  static XhtmlPage remove(XhtmlPage page) {
    Elements.named(page.tree(), "style").stream()
        .filter(style -> !ANY_PAPER.contains(style.getAttribute("media")))
        .forEach(style -> style.getParentNode().removeChild(style));
    return page;
  }
}
