package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import org.jspecify.annotations.Nullable;

/** Adds what a style sheet or a screen reader asks of an element. */
final class BlockAttributes implements AttributeProvider {
  private static final String HREF = "href";

  private final String prefix;
  private final ItemIds ids;

  /**
   * Attributes for one language of a page.
   *
   * @param prefix goes before the ids that links lead to
   */
  BlockAttributes(String prefix, ItemIds ids) {
    this.prefix = prefix;
    this.ids = ids;
  }

  private static boolean isNumbered(@Nullable Node node) {
    return node instanceof Paragraph
        && node.getFirstChild() instanceof Label label
        && label.kind() == Label.Kind.PARAGRAPH;
  }

  /** Whether a paragraph without a number is below one with a number. */
  private static boolean goesOn(Node paragraph) {
    Node above = paragraph.getPrevious();
    while (above != null && !isNumbered(above)) {
      above = above.getPrevious();
    }
    return above != null;
  }

  @Override
  public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
    ids.add(node, attributes);
    FormFields.add(node, attributes);
    if (isNumbered(node)) {
      attributes.addValue("class", "numbered");
    } else if (node instanceof Paragraph && node.getParent() instanceof Document && goesOn(node)) {
      attributes.addValue("class", "continued");
    } else if (node instanceof Link && attributes.getValue(HREF).startsWith("#")) {
      attributes.replaceValue(HREF, "#" + prefix + attributes.getValue(HREF).substring(1));
    } else if (node instanceof TableCell cell) {
      AccessibleTables.describe(cell, attributes);
      if (attributes.contains("align")) {
        // HTML leaves alignment to style sheets.
        attributes.addValue("class", attributes.getValue("align"));
        attributes.remove("align");
      }
    }
  }
}
