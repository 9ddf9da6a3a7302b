package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.NumberedClause.NamedItem;

/**
 * The ids of items and paragraphs that links lead to.
 *
 * @param byLine by the line on which the item begins, counted from 0
 */
record ItemIds(Map<Integer, String> byLine) {
  static final ItemIds NONE = new ItemIds(new TreeMap<>());

  ItemIds {
    byLine = Collections.unmodifiableMap(new LinkedHashMap<>(byLine));
  }

  /**
   * Those of a clause.
   *
   * @param prefix goes before each
   */
  static ItemIds of(NumberedClause clause, String prefix) {
    Map<Integer, String> ids = new TreeMap<>();
    for (NamedItem item : clause.items()) {
      ids.put(item.line(), prefix + clause.id() + NumberedClause.OF_ITEM + item.name());
    }
    return new ItemIds(ids);
  }

  /** The id of an item, where it has one. */
  void add(Node node, MutableAttributes attributes) {
    if (!byLine.isEmpty() && isItem(node)) {
      String text = node.getChars().getBaseSequence().toString();
      int line = (int) text.substring(0, node.getStartOffset())
          .chars()
          .filter(c -> c == '\n')
          .count();
      Optional.ofNullable(byLine.get(line)).ifPresent(id -> attributes.replaceValue("id", id));
    }
  }

  private static boolean isItem(Node node) {
    return node instanceof ListItem
        || (node instanceof Paragraph && node.getParent() instanceof Document);
  }
}
