package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.ArrayList;
import java.util.List;
import org.clausebook.markdown.Cell;

/**
 * What is filled in by hand: cells of underscores, as high as they have lines, {@code ____<br>____},
 * and check boxes, {@code [ ] text}.
 */
final class FormFields {
  private static final String LINE = "<br";

  /** Markdown takes it for a link that leads nowhere. */
  private static final String BOX = "[ ]";

  /** A higher one is as high as this; in lines. */
  private static final int HIGHEST = 12;

  private FormFields() {}

  static void mark(Document document) {
    var nodes = new ArrayList<Node>();
    document.getDescendants().forEach(nodes::add);
    for (Node node : nodes) {
      if (node instanceof TableCell cell && isSpace(cell)) {
        cell.removeChildren();
      } else if (node instanceof LinkRef && BOX.contentEquals(node.getChars())) {
        node.insertBefore(new CheckBox(node.getChars()));
        node.unlink();
      }
    }
  }

  private static boolean isSpace(TableCell cell) {
    return Cell.isRoomToWrite(cell.getText().toString());
  }

  /** What a style sheet is told of a cell to write in, and of a list of boxes. */
  static void add(Node node, MutableAttributes attributes) {
    if (node instanceof TableCell cell && !cell.hasChildren() && isSpace(cell)) {
      int lines = cell.getText().toString().split(LINE, -1).length;
      attributes.addValue("class", "write lines-" + Math.min(lines, HIGHEST));
    } else if (node instanceof BulletList list && isOfBoxes(list)) {
      attributes.addValue("class", "boxes");
    }
  }

  private static boolean isOfBoxes(BulletList list) {
    List<Node> items = new ArrayList<>();
    list.getChildren().forEach(items::add);
    return items.stream()
        .allMatch(item -> item instanceof BulletListItem
            && item.getFirstChild() != null
            && item.getFirstChild().getFirstChild() instanceof CheckBox);
  }
}
