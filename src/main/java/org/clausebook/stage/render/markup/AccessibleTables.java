package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives tables their captions and header cells.
 *
 * <p>A caption is written as the paragraph {@code Table: text} above its table. A cell that begins
 * its row and is bold as a whole is the header of the row, or of the rows that follow it.
 */
final class AccessibleTables {
  private static final String CAPTION = "Table: ";

  private AccessibleTables() {}

  static void mark(Document document) {
    for (Node node : descendants(document)) {
      if (node instanceof TableBlock table) {
        moveCaption(table);
        TableGroups.divide(table);
        TableFrame.around(table);
      } else if (node instanceof TableCell cell) {
        markHeader(cell);
      }
    }
  }

  private static List<Node> descendants(Document document) {
    var nodes = new ArrayList<Node>();
    document.getDescendants().forEach(nodes::add);
    return nodes;
  }

  private static void moveCaption(TableBlock table) {
    if (table.getPrevious() instanceof Paragraph paragraph
        && paragraph.getFirstChild() instanceof Text text
        && text.getChars().startsWith(CAPTION)) {
      text.setChars(text.getChars().subSequence(CAPTION.length()));
      var caption = new Caption(paragraph.getChars());
      caption.takeChildren(paragraph);
      table.prependChild(caption);
      paragraph.unlink();
    }
  }

  private static void markHeader(TableCell cell) {
    boolean isFirst = cell.getPrevious() == null;
    if (cell.getText().isBlank()) {
      cell.setHeader(false);
    } else if (isFirst
        && cell.getParent() instanceof TableRow row
        && row.getParent() instanceof TableBody
        && cell.getFirstChild() instanceof StrongEmphasis bold
        && isAlone(bold)) {
      cell.setHeader(true);
      cell.takeChildren(bold);
      bold.unlink();
    }
  }

  /** Whether nothing but white space follows in the cell. */
  private static boolean isAlone(Node node) {
    return node.getNext() == null
        || (node.getNext().getChars().isBlank() && node.getNext().getNext() == null);
  }

  /** Says of a header cell what it is the header of. */
  static void describe(TableCell cell, MutableAttributes attributes) {
    if (!cell.isHeader()) {
      return;
    }
    boolean isOfGroup = TableGroups.isHeading(cell);
    attributes.addValue("scope", isOfGroup ? "rowgroup" : isOfColumn(cell) ? "col" : "row");
    // One cell over all columns would stand between the others and the heads of their columns.
    attributes.remove("colspan");
  }

  private static boolean isOfColumn(TableCell cell) {
    return cell.getParent() instanceof TableRow row && row.getParent() instanceof TableHead;
  }
}
