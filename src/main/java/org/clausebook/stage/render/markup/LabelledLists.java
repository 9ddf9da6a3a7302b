package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.LabelStyle;

/** Finds bullet lists written as {@code - a. text} and moves the labels into the list. */
final class LabelledLists {
  private static final Pattern LABEL =
      Pattern.compile("^(?:" + LabelStyle.LABEL.pattern() + "|\\d{1,3}\\\\[.)]) ");

  private LabelledLists() {}

  /** The Markdown with numbers after bullets made plain text, not lists within the items. */
  static String withPlainNumbers(String markdown) {
    var plain = new StringBuilder(markdown);
    List<Line> lines = MarkdownText.of(markdown).lines();
    for (int i = lines.size() - 1; i >= 0; i--) {
      String label = lines.get(i).mark().label();
      if (!label.isEmpty() && Character.isDigit(label.charAt(0))) {
        plain.insert(lines.get(i).mark().labelAt() + label.length() - 1, '\\');
      }
    }
    return plain.toString();
  }

  static void label(Document document) {
    var lists = new ArrayList<BulletList>();
    for (Node node : document.getDescendants()) {
      if (node instanceof BulletList list) {
        lists.add(list);
      }
    }
    for (BulletList list : lists) {
      List<BasedSequence> written = labels(list);
      List<String> labels = written.stream().map(BasedSequence::unescape).toList();
      LabelStyle.of(labels)
          .filter(style -> isInSequence(list, labels, style))
          .ifPresent(style -> label(list, written, style));
    }
  }

  private static List<BasedSequence> labels(BulletList list) {
    return items(list).stream()
        .flatMap(item -> firstText(item).stream())
        .map(Text::getChars)
        .flatMap(text ->
            LABEL.matcher(text).results().map(label -> text.subSequence(0, label.end() - 1)))
        .toList();
  }

  /** Whether every item is labelled, without a gap. */
  private static boolean isInSequence(BulletList list, List<String> labels, LabelStyle style) {
    int start = style.read(labels.get(0)).orElseThrow();
    for (int i = 0; i < labels.size(); i++) {
      if (!style.label(start + i).equals(labels.get(i))) {
        return false;
      }
    }
    return labels.size() == items(list).size();
  }

  private static void label(BulletList list, List<BasedSequence> labels, LabelStyle style) {
    List<Node> items = items(list);
    for (int i = 0; i < items.size(); i++) {
      BasedSequence label = labels.get(i);
      firstText(items.get(i)).ifPresent(text -> {
        if (style.isText()) {
          text.insertBefore(new Label(label, Label.Kind.ITEM));
        }
        text.setChars(text.getChars().subSequence(label.length() + 1));
      });
    }
    int start = style.read(labels.get(0).unescape()).orElseThrow();
    list.insertBefore(new LabelledList(list, style, start));
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
