package org.clausebook.stage.render.pdf;

/** Takes out the metadata for search engines; a PDF has its own, and prints no script. */
final class LinkedData {
  private static final String TYPE = "application/ld+json";

  private LinkedData() {}

  /** The same page without it; a script of any other kind stays, and is refused. */
  static XhtmlPage remove(XhtmlPage page) {
    Elements.named(page.tree(), "script").stream()
        .filter(script -> script.getAttribute("type").equals(TYPE))
        .forEach(script -> script.getParentNode().removeChild(script));
    return page;
  }
}
