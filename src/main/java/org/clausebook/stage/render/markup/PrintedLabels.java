package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.LabelStyle;

/**
 * Finds lists whose items are labelled by hand, in any order, and has their labels printed as they
 * are written: where items of two versions are beside each other, no list can count them.
 */
final class PrintedLabels {
  private static final Pattern LABEL =
      Pattern.compile("(" + LabelStyle.LABEL.pattern() + "|\\d{1,9}\\\\?[.)])(?: |$)");

  private PrintedLabels() {}

  static void label(Document document) {
    var lists = new ArrayList<BulletList>();
    for (Node node : document.getDescendants()) {
      if (node instanceof BulletList list) {
        lists.add(list);
      }
    }
    lists.forEach(PrintedLabels::label);
  }

  private static void label(BulletList list) {
    var texts = new ArrayList<Text>();
    for (Node item : list.getChildren()) {
      firstText(item)
          .filter(text -> LABEL.matcher(text.getChars()).lookingAt())
          .ifPresent(texts::add);
    }
    if (texts.isEmpty() || texts.size() < count(list)) {
      return;
    }
    var labels = new ArrayList<String>();
    texts.forEach(text -> labels.add(label(text)));
    LabelStyle style = LabelStyle.of(labels).orElse(LabelStyle.ofBracketedNumbers());
    list.insertBefore(LabelledList.printed(list, style));
    list.unlink();
  }

  private static int count(BulletList list) {
    int count = 0;
    for (Node ignored = list.getFirstChild(); ignored != null; ignored = ignored.getNext()) {
      count++;
    }
    return count;
  }

  /** Moves the label out of the text that it begins, and answers it. */
  private static String label(Text text) {
    BasedSequence chars = text.getChars();
    Matcher label = LABEL.matcher(chars);
    if (!label.lookingAt()) {
      throw new IllegalStateException("no label begins this text: " + chars);
    }
    text.insertBefore(new Label(chars.subSequence(0, label.end(1)), Label.Kind.ITEM));
    text.setChars(chars.subSequence(label.end()));
    return label.group(1).replace("\\", "");
  }

  /** The text that begins an item, whether or not it has been revised. */
  private static Optional<Text> firstText(Node item) {
    List<Node> way = new ArrayList<>(List.of(item));
    while (way.get(way.size() - 1).getFirstChild() != null && way.size() < 5) {
      way.add(way.get(way.size() - 1).getFirstChild());
    }
    return way.stream().filter(Text.class::isInstance).map(Text.class::cast).findFirst();
  }
}
