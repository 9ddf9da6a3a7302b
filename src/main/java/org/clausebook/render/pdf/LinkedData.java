package org.clausebook.render.pdf;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Takes out the metadata for search engines; a PDF has its own, and prints no script. */
final class LinkedData {
  private static final String TYPE = "application/ld+json";

  private LinkedData() {}

  /** The same page without it; a script of any other kind stays, and is refused. */
  static XhtmlPage remove(XhtmlPage page) {
    NodeList scripts = page.tree().getElementsByTagName("script");
    for (int i = scripts.getLength() - 1; i >= 0; i--) {
      if (scripts.item(i) instanceof Element script
          && script.getAttribute("type").equals(TYPE)) {
        script.getParentNode().removeChild(script);
      }
    }
    return page;
  }
}
