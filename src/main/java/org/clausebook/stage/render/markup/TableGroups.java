package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausebook.markdown.GroupRows;

/** Divides a table by the rows that are headings of those after them, {@link GroupRows}. */
final class TableGroups {
  private TableGroups() {}

  /** Each group becomes a body of the table, and the first cell of its first row its heading. */
  static void divide(TableBlock table) {
    for (Node part : children(table)) {
      if (part instanceof TableBody body) {
        divide(body);
      }
    }
  }

  private static void divide(TableBody body) {
    List<Node> rows = children(body);
    Set<Integer> headings = GroupRows.in(rows.stream().map(TableGroups::words).toList());
    TableBody group = body;
    for (int i = 0; i < rows.size(); i++) {
      if (headings.contains(i)) {
        markHeading(rows.get(i));
        if (i > 0) {
          var next = new TableBody();
          group.insertAfter(next);
          group = next;
        }
      }
      group.appendChild(rows.get(i));
    }
  }

  private static List<Node> children(Node node) {
    var children = new ArrayList<Node>();
    node.getChildren().forEach(children::add);
    return children;
  }

  private static List<String> words(Node row) {
    return children(row).stream()
        .map(cell -> cell instanceof TableCell words ? words.getText().toString() : "")
        .toList();
  }

  private static void markHeading(Node row) {
    List<Node> cells = children(row);
    if (cells.get(0) instanceof TableCell heading) {
      heading.setSpan(cells.size());
    }
  }

  static boolean isHeading(TableCell cell) {
    return cell.getSpan() > 1;
  }
}
