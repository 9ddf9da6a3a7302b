package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.Optional;

/** Leaves nothing for a style sheet, and leads links to ids that begin with a prefix. */
final class PlainAttributes implements AttributeProvider {
  private static final String HREF = "href";

  private final String prefix;
  private final ItemIds ids;
  private final Optional<String> language;

  /**
   * Attributes for one language of a fragment.
   *
   * @param language is on every block that no other block holds; empty where the page says it
   */
  PlainAttributes(String prefix, Optional<String> language, ItemIds ids) {
    this.prefix = prefix;
    this.ids = ids;
    this.language = language;
  }

  @Override
  public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
    ids.add(node, attributes);
    language
        .filter(tag -> part.equals(AttributablePart.NODE) && isOutermost(node))
        .ifPresent(tag -> attributes.addValue("lang", tag));
    if (node instanceof TableCell cell) {
      attributes.remove("align");
      AccessibleTables.describe(cell, attributes);
    } else if (node instanceof Link && attributes.getValue(HREF).startsWith("#")) {
      attributes.replaceValue(HREF, "#" + prefix + attributes.getValue(HREF).substring(1));
    }
  }

  /** Whether nothing that is printed is around a block. */
  private static boolean isOutermost(Node node) {
    Node parent = node.getParent();
    return node instanceof Block
        && (parent instanceof Document
            || parent instanceof TableFrame
            || parent instanceof FootnoteBlock);
  }
}
