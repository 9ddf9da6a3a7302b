package org.clausebook.stage.compose;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.clausebook.markdown.ItemList;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.LabelStyle;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedEdits;
import org.clausebook.model.text.TracedText;
import org.clausebook.model.text.Wording;
import org.clausebook.model.text.Wording.Run;

/**
 * Labels the items of lists again, because amendments may have put items in or taken some out.
 *
 * <p>A list keeps the label that it was written to begin with, even if its first item is gone. One
 * that was written to go on after the list before it goes on after what is left of that.
 */
final class ListLabels {
  /** The value in place of a missing number; no list begins with the number after it. */
  private static final int NONE = Integer.MIN_VALUE;

  /**
   * The lists of a text as it is written.
   *
   * @param places of the list that holds an item, by the offset of that
   */
  private record WrittenLists(List<ItemList> lists, Map<Integer, Integer> places) {
    static WrittenLists in(String text) {
      List<ItemList> lists = labelled(text);
      Map<Integer, Integer> places = new TreeMap<>();
      for (int i = 0; i < lists.size(); i++) {
        for (Line item : lists.get(i).items()) {
          places.putIfAbsent(ItemList.labelAt(item), i);
        }
      }
      return new WrittenLists(lists, places);
    }
  }

  private final Wording words;
  private final Map<SourceText, WrittenLists> sources = new LinkedHashMap<>();
  private final Map<LabelStyle, Integer> ends = new LinkedHashMap<>();
  private final Map<Line, String> labels =
      new TreeMap<>(Comparator.comparingInt(ItemList::labelAt));

  private ListLabels(Wording words) {
    this.words = words;
  }

  /** The words with every list labelled in order. */
  static TracedText renew(Wording words) {
    List<ItemList> lists = labelled(words.text());
    if (lists.isEmpty()) {
      return TracedText.of(words);
    }
    var labels = new ListLabels(words);
    lists.forEach(labels::label);
    return labels.renewed();
  }

  /** The lists of a text that have numbers or labels. */
  private static List<ItemList> labelled(String text) {
    return MarkdownText.of(text).lists().stream()
        .filter(list -> !list.labels().isEmpty())
        .toList();
  }

  private static Line firstLabelled(ItemList list) {
    return list.items().stream()
        .filter(item -> !ItemList.label(item).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private void label(ItemList list) {
    Run first = words
        .part(ItemList.labelAt(firstLabelled(list)), words.text().length())
        .runs()
        .get(0);
    WrittenLists written =
        sources.computeIfAbsent(first.source(), source -> WrittenLists.in(source.value()));
    int place = written.places().getOrDefault(first.from(), -1);
    ItemList before = place < 0 ? list : written.lists().get(place);
    before.style().ifPresent(style -> {
      int number = begin(before, style, written.lists().subList(0, Math.max(0, place)));
      for (Line item : list.items()) {
        labels.put(item, style.label(number));
        number++;
      }
      if (list.indent() == 0) {
        ends.put(style, number - 1);
      }
    });
  }

  /** The number of the first item of a list, given those written before it. */
  private int begin(ItemList list, LabelStyle style, List<ItemList> before) {
    int written = style.read(list.labels().get(0)).orElse(1);
    boolean goesOn = list.indent() == 0 && end(before, style) == written - 1;
    return goesOn ? ends.getOrDefault(style, 0) + 1 : written;
  }

  /** The number at which the nearest of some lists ended that is labelled in a style. */
  private static int end(List<ItemList> lists, LabelStyle style) {
    for (int i = lists.size() - 1; i >= 0; i--) {
      List<String> labels = lists.get(i).labels();
      OptionalInt last = style.read(labels.get(labels.size() - 1));
      if (lists.get(i).indent() == 0 && last.isPresent()) {
        return last.getAsInt();
      }
    }
    return NONE;
  }

  private TracedText renewed() {
    TracedText text = TracedText.of(words);
    var edits = new TracedEdits(text);
    labels.forEach((item, label) -> {
      String written = ItemList.label(item);
      if (!written.equals(label)) {
        edits.replace(
            ItemList.labelAt(item),
            ItemList.labelAt(item) + written.length(),
            written.isEmpty() ? label + " " : label,
            text.originAt(ItemList.labelAt(item)).made());
      }
    });
    return edits.done();
  }
}
