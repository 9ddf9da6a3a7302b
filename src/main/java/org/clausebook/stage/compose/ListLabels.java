package org.clausebook.stage.compose;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.clausebook.model.LabelStyle;
import org.clausebook.model.text.SourceText;
import org.clausebook.model.text.TracedEdits;
import org.clausebook.model.text.TracedText;
import org.clausebook.model.text.Wording;
import org.clausebook.model.text.Wording.Run;
import org.clausebook.stage.compose.LabelledItems.Item;

/**
 * Labels the items of lists again, because amendments may have put items in or taken some out.
 *
 * <p>A list keeps the label that it was written to begin with, even if its first item is gone. One
 * that was written to go on after the list before it goes on after what is left of that.
 */
final class ListLabels {
  /** In the place of a number that there is not; no list begins one after it. */
  private static final int NONE = Integer.MIN_VALUE;

  /**
   * The lists of a text as it is written.
   *
   * @param places of the list that holds an item, by the offset of that
   */
  private record WrittenLists(List<LabelledItems> lists, Map<Integer, Integer> places) {
    static WrittenLists in(String text) {
      List<LabelledItems> lists = LabelledItems.in(text);
      Map<Integer, Integer> places = new TreeMap<>();
      for (int i = 0; i < lists.size(); i++) {
        for (Item item : lists.get(i).items()) {
          places.putIfAbsent(item.at(), i);
        }
      }
      return new WrittenLists(lists, places);
    }
  }

  private final Wording words;
  private final Map<SourceText, WrittenLists> sources = new LinkedHashMap<>();
  private final Map<LabelStyle, Integer> ends = new LinkedHashMap<>();
  private final Map<Item, String> labels = new TreeMap<>(Comparator.comparingInt(Item::at));

  private ListLabels(Wording words) {
    this.words = words;
  }

  /** The words with every list labelled in order. */
  static TracedText renew(Wording words) {
    List<LabelledItems> lists = LabelledItems.in(words.text());
    if (lists.isEmpty()) {
      return TracedText.of(words);
    }
    var labels = new ListLabels(words);
    lists.forEach(labels::label);
    return labels.renewed();
  }

  private void label(LabelledItems list) {
    Run first =
        words.part(list.firstLabelled().at(), words.text().length()).runs().get(0);
    WrittenLists written =
        sources.computeIfAbsent(first.source(), source -> WrittenLists.in(source.value()));
    int place = written.places().getOrDefault(first.from(), -1);
    LabelledItems before = place < 0 ? list : written.lists().get(place);
    LabelStyle.of(before.labels()).ifPresent(style -> {
      int number = begin(before, style, written.lists().subList(0, Math.max(0, place)));
      for (Item item : list.items()) {
        labels.put(item, style.label(number));
        number++;
      }
      if (list.indent() == 0) {
        ends.put(style, number - 1);
      }
    });
  }

  /** The number of the first item of a list, given those written before it. */
  private int begin(LabelledItems list, LabelStyle style, List<LabelledItems> before) {
    int written = style.read(list.labels().get(0)).orElse(1);
    boolean goesOn = list.indent() == 0 && end(before, style) == written - 1;
    return goesOn ? ends.getOrDefault(style, 0) + 1 : written;
  }

  /** The number at which the nearest of some lists ended that is labelled in a style. */
  private static int end(List<LabelledItems> lists, LabelStyle style) {
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
      if (!item.label().equals(label)) {
        edits.replace(
            item.at(),
            item.at() + item.label().length(),
            item.isLabelled() ? label : label + " ",
            text.originAt(item.at()).made());
      }
    });
    return edits.done();
  }
}
