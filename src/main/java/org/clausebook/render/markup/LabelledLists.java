package org.clausebook.render.markup;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds bullet lists written as {@code - a. text} and moves the letters into the list. */
final class LabelledLists {
  private LabelledLists() {}

  static void label(Document document) {
    var lists = new ArrayList<BulletList>();
    for (Node node : document.getDescendants()) {
      if (node instanceof BulletList list) {
        lists.add(list);
      }
    }
    for (BulletList list : lists) {
      for (Labelling labelling : Labelling.values()) {
        if (isLabelled(list, labelling)) {
          label(list, labelling);
        }
      }
    }
  }

  /** Whether the items are labelled from the first label on, without a gap. */
  private static boolean isLabelled(BulletList list, Labelling labelling) {
    List<Node> items = items(list);
    for (int i = 0; i < items.size(); i++) {
      String label = labelling.label(i);
      if (i >= labelling.most()
          || firstText(items.get(i)).filter(t -> t.getChars().startsWith(label)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static void label(BulletList list, Labelling labelling) {
    List<Node> items = items(list);
    for (int i = 0; i < items.size(); i++) {
      int length = labelling.label(i).length();
      firstText(items.get(i)).ifPresent(t -> t.setChars(t.getChars().subSequence(length)));
    }
    list.insertBefore(new LabelledList(list, labelling));
    list.unlink();
  }

  private static List<Node> items(BulletList list) {
    var items = new ArrayList<Node>();
    list.getChildren().forEach(items::add);
    return items;
  }

  private static Optional<Text> firstText(Node item) {
    return Optional.ofNullable(item.getFirstChild())
        .map(Node::getFirstChild)
        .filter(Text.class::isInstance)
        .map(Text.class::cast);
  }
}
