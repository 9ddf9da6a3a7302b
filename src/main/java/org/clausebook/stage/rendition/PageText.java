package org.clausebook.stage.rendition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.clausebook.model.text.PrintedText.Word;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of an element of a page, in the order of reading. */
final class PageText implements NodeFilter {
  private static final Set<String> SILENT =
      Set.of("style", "template", "head", "title", "noscript");
  private static final Set<String> SIGNS = Set.of(
      "img",
      "svg",
      "canvas",
      "iframe",
      "object",
      "embed",
      "video",
      "audio",
      "input",
      "select",
      "textarea",
      "button",
      "script",
      "picture",
      "math",
      "frame");
  private static final Set<String> BREAKS = Set.of("br", "hr", "td", "th", "li", "dt", "dd");
  private static final Set<String> CHANGES = Set.of("ins", "del");
  private static final Set<String> CELLS = Set.of("td", "th", "caption", "tr", "summary");

  private final HidingStyles styles;
  private final Predicate<Element> isLeftOut;
  private final WordCollector words = new WordCollector();
  private final Deque<String> hidden = new ArrayDeque<>();

  /** The number of the next item of each list; elements compare by identity. */
  private final Map<Element, Integer> next = new LinkedHashMap<>();

  private PageText(HidingStyles styles, Predicate<Element> isLeftOut) {
    this.styles = styles;
    this.isLeftOut = isLeftOut;
  }

  /**
   * The words of an element, each with what keeps it from being seen.
   *
   * @param isLeftOut elements that are not looked into
   */
  static List<Word> of(Element element, HidingStyles styles, Predicate<Element> isLeftOut) {
    var text = new PageText(styles, isLeftOut);
    String around = element.parents().stream()
        .map(styles::of)
        .filter(why -> !why.isEmpty())
        .findFirst()
        .orElse("");
    text.hidden.push(around);
    element.filter(text);
    return text.words.words();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (words.isFull()) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode text) {
      words.add(text.getWholeText(), hidden.peek());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    return head(element);
  }

  private FilterResult head(Element element) {
    String name = element.normalName();
    if (SILENT.contains(name) || isLeftOut.test(element)) {
      words.end();
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isApart(element)) {
      words.end();
    }
    String own = styles.of(element);
    String why = hidden.peek().isEmpty() ? own : hidden.peek();
    if (SIGNS.contains(name)) {
      words.addSign("[" + (name.equals("img") ? "picture" : name) + "]", why);
      words.add(" " + element.attr("alt") + " ", why);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("li")) {
      label(element).ifPresent(label -> words.add(label + " ", why));
    }
    if (name.equals("a")) {
      target(element).ifPresent(target -> words.addSign("<" + target + ">", why));
    }
    hidden.push(why);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      hidden.pop();
      if (isApart(element)) {
        words.end();
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isApart(Element element) {
    String name = element.normalName();
    return (element.isBlock() && !CHANGES.contains(name))
        || BREAKS.contains(name)
        || CELLS.contains(name);
  }

  /** Where a link leads outside of its page. */
  private static Optional<String> target(Element link) {
    String address = link.attr("href").strip();
    String lower = address.toLowerCase(Locale.ROOT);
    int mark = address.indexOf('#');
    boolean isWithin = mark >= 0 && isIdIn(link, address.substring(mark + 1));
    return lower.contains(":") && !isWithin
        ? Optional.of(address.replaceFirst("/$", ""))
        : Optional.empty();
  }

  /** A browser that saves a page writes the whole address to its own anchors. */
  private static boolean isIdIn(Element link, String id) {
    Document page = link.ownerDocument();
    return !id.isEmpty() && page != null && page.getElementById(id) != null;
  }

  /** The number or letter that a browser puts before an item. */
  private Optional<String> label(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return Optional.empty();
    }
    int step = list.hasAttr("reversed") ? -1 : 1;
    int first = number(list.attr("start")).orElseGet(() -> step > 0 ? 1 : list.childrenSize());
    int number = number(item.attr("value")).orElse(next.getOrDefault(list, first));
    next.put(list, number + step);
    return Optional.of(list.attr("type") + number + ".");
  }

  private static Optional<Integer> number(String written) {
    return written.matches("-?\\d{1,6}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
  }
}
