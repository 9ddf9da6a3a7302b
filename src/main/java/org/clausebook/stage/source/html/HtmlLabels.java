package org.clausebook.stage.source.html;

import java.util.Locale;
import org.clausebook.model.Counter;
import org.jsoup.nodes.Element;

/** Counts the items of a list as browsers do. */
final class HtmlLabels {
  private static final int MOST = 700;

  private final Element list;
  private int next;

  HtmlLabels(Element list) {
    this.list = list;
    this.next = number(list.attr("start"), 1);
  }

  private static int number(String value, int otherwise) {
    return value.strip().matches("\\d{1,6}") ? Integer.parseInt(value.strip()) : otherwise;
  }

  /** The label of the next item. */
  String next(Element item) {
    if (!list.normalName().equals("ol")) {
      return "•";
    }
    next = number(item.attr("value"), next);
    String style = (list.attr("type") + list.attr("style")).toLowerCase(Locale.ROOT);
    Counter counter = counter(list.attr("type").strip(), style);
    String label = next > MOST ? String.valueOf(next) : counter.write(Math.max(1, next));
    next++;
    return label + ".";
  }

  private static Counter counter(String type, String style) {
    if (type.equals("a") || style.contains("lower-alpha") || style.contains("lower-latin")) {
      return Counter.LETTERS;
    }
    if (type.equals("A") || style.contains("upper-alpha") || style.contains("upper-latin")) {
      return Counter.CAPITALS;
    }
    if (type.equals("i") || style.contains("lower-roman")) {
      return Counter.ROMAN;
    }
    return type.equals("I") || style.contains("upper-roman")
        ? Counter.CAPITAL_ROMAN
        : Counter.DIGITS;
  }
}
