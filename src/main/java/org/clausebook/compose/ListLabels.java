package org.clausebook.compose;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausebook.compose.LabelledItems.Item;
import org.clausebook.model.LabelStyle;
import org.clausebook.model.SourceText;
import org.clausebook.model.Wording;
import org.clausebook.model.Wording.Run;

/**
 * Labels the items of lists again, because amendments may have put items in or taken some out.
 *
 * <p>A list keeps the label that it was written to begin with, even if its first item is gone. One
 * that was written to go on after the list before it goes on after what is left of that.
 */
final class ListLabels {
  private final Wording words;
  private final Map<SourceText, List<LabelledItems>> sources = new LinkedHashMap<>();
  private final Map<LabelStyle, Integer> ends = new LinkedHashMap<>();
  private final Map<Item, String> labels =
      new TreeMap<>(Comparator.comparingInt(Item::at).reversed());

  private ListLabels(Wording words) {
    this.words = words;
  }

  /** The words with every list labelled in order. */
  static Wording renew(Wording words) {
    List<LabelledItems> lists = LabelledItems.in(words.text());
    if (lists.isEmpty()) {
      return words;
    }
    var labels = new ListLabels(words);
    lists.forEach(labels::label);
    return labels.renewed();
  }

  private void label(LabelledItems list) {
    Run first =
        words.part(list.firstLabelled().at(), words.text().length()).runs().get(0);
    List<LabelledItems> written =
        sources.computeIfAbsent(first.source(), source -> LabelledItems.in(source.value()));
    int place = place(first.from(), written);
    LabelledItems before = place < 0 ? list : written.get(place);
    LabelStyle.of(before.labels()).ifPresent(style -> {
      int number = begin(before, style, written.subList(0, Math.max(0, place)));
      for (Item item : list.items()) {
        labels.put(item, style.label(number));
        number++;
      }
      if (list.indent() == 0) {
        ends.put(style, number - 1);
      }
    });
  }

  /** The place of the list that holds the item at an offset; negative if none does. */
  private static int place(int offset, List<LabelledItems> lists) {
    for (int i = 0; i < lists.size(); i++) {
      if (lists.get(i).items().stream().anyMatch(item -> item.at() == offset)) {
        return i;
      }
    }
    return -1;
  }

  /** The number of the first item of a list, given those written before it. */
  private int begin(LabelledItems list, LabelStyle style, List<LabelledItems> before) {
    int written = style.read(list.labels().get(0)).orElse(1);
    boolean goesOn = list.indent() == 0
        && before.stream()
            .filter(other -> other.indent() == 0)
            .map(other -> style.read(other.labels().get(other.labels().size() - 1)))
            .filter(last -> last.isPresent())
            .reduce((one, other) -> other)
            .filter(last -> last.getAsInt() == written - 1)
            .isPresent();
    return goesOn ? ends.getOrDefault(style, 0) + 1 : written;
  }

  private Wording renewed() {
    Wording renewed = words;
    // From the last to the first, so that the offsets of those to come stay as they are.
    for (Map.Entry<Item, String> entry : labels.entrySet()) {
      Item item = entry.getKey();
      if (!item.label().equals(entry.getValue())) {
        String written = item.isLabelled() ? entry.getValue() : entry.getValue() + " ";
        renewed = renewed.replace(
            item.at(),
            item.at() + item.label().length(),
            Wording.of(SourceText.of(written, words.locate(item.at()))));
      }
    }
    return renewed;
  }
}
