package org.clausebook.render.markup;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;

/** Leaves nothing for a style sheet, and leads links to ids that begin with a prefix. */
final class PlainAttributes implements AttributeProvider {
  private static final String HREF = "href";

  private final String prefix;

  PlainAttributes(String prefix) {
    this.prefix = prefix;
  }

  @Override
  public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
    if (node instanceof TableCell cell) {
      attributes.remove("align");
      if (cell.isHeader()) {
        attributes.addValue("scope", AccessibleTables.isOfColumn(cell) ? "col" : "row");
      }
    } else if (node instanceof Link && attributes.getValue(HREF).startsWith("#")) {
      attributes.replaceValue(HREF, "#" + prefix + attributes.getValue(HREF).substring(1));
    }
  }
}
