package org.clausebook.feature.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.markdown.ItemList;
import org.clausebook.markdown.Line;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.ClauseInForce;
import org.clausebook.model.text.Wording.Run;

/**
 * Numbered lists whose numbers do not go up by one, as they are written.
 *
 * <p>They are printed in order all the same, so that a gap tells of an item that was lost. Lists
 * that are written {@code 1. 1. 1.} and gaps that an amendment made are in order.
 */
final class ListNumbers {
  private ListNumbers() {}

  static List<Finding> check(ClauseInForce clause) {
    return clause.body().runs().stream()
        .flatMap(run -> MarkdownText.of(run.text()).lists().stream()
            .filter(ListNumbers::isCounted)
            .flatMap(list -> findings(list, run, clause)))
        .toList();
  }

  /** Numbers in brackets are labels, which must be in order. */
  private static boolean isCounted(ItemList list) {
    return list.items().get(0).mark().sign().endsWith(".");
  }

  private static Stream<Finding> findings(ItemList list, Run run, ClauseInForce clause) {
    List<Line> items = list.items();
    return IntStream.range(1, items.size())
        .filter(i -> number(items.get(i)) != number(items.get(i - 1)) + 1)
        .filter(i -> number(items.get(i)) != 1)
        .mapToObj(i -> new Finding(
            Optional.of(clause.id()),
            run.source().locate(run.from() + items.get(i).mark().at()),
            "this item is numbered '" + items.get(i).mark().sign() + "' where '"
                + (number(items.get(i - 1)) + 1) + ".' is expected",
            "put in the item that is missing, or number the items in order: 1., 2., 3."));
  }

  private static int number(Line item) {
    String sign = item.mark().sign();
    return Integer.parseInt(sign.substring(0, sign.length() - 1));
  }
}
