package org.clausebook.stage.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds what would make the PDF library recurse without bound, fail or drop content.
 *
 * @param layout where mistakes are reported
 * @param logo the address of the one picture that may be printed
 */
record PageCheck(Location layout, Optional<String> logo) {
  /** Levels of elements; a policy in the shipped layout has about ten. */
  private static final int DEEPEST = 100;

  /** Colours such as {@code #000000} apart; such lengths make pages without end. */
  private static final Pattern HUGE_NUMBER = Pattern.compile("(?<![#\\w.])\\d{5,}");

  private static final Set<String> PRINTABLE = Set.of(
      "a",
      "abbr",
      "address",
      "article",
      "aside",
      "b",
      "blockquote",
      "body",
      "br",
      "caption",
      "cite",
      "code",
      "col",
      "colgroup",
      "dd",
      "del",
      "div",
      "dl",
      "dt",
      "em",
      "figcaption",
      "figure",
      "footer",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "head",
      "header",
      "hr",
      "html",
      "i",
      "ins",
      "li",
      "link",
      "main",
      "mark",
      "meta",
      "nav",
      "ol",
      "p",
      "pre",
      "q",
      "s",
      "section",
      "small",
      "span",
      "strong",
      "style",
      "sub",
      "sup",
      "table",
      "tbody",
      "td",
      "tfoot",
      "th",
      "thead",
      "time",
      "title",
      "tr",
      "u",
      "ul",
      "wbr");

  /** The mistakes, each named once. */
  List<Diagnostic> check(XhtmlPage page) {
    var problems = new ArrayList<Diagnostic>();
    for (Node node : page.nodes()) {
      if (isTooDeep(node)) {
        problems.add(tooDeep());
        break;
      }
      if (node instanceof Element element) {
        check(element, problems);
      }
    }
    return problems.stream().distinct().toList();
  }

  private void check(Element element, List<Diagnostic> problems) {
    if (!PRINTABLE.contains(element.getTagName()) && !isLogo(element)) {
      problems.add(unprintable(element.getTagName()));
    }
    String styles = element.getTagName().equals("style")
        ? element.getTextContent()
        : element.getAttribute("style");
    Matcher number = HUGE_NUMBER.matcher(styles);
    if (number.find()) {
      problems.add(tooFar(number.group()));
    }
  }

  /** No other picture is printed, wherever it is said to be. */
  private boolean isLogo(Element element) {
    return element.getTagName().equals("img")
        && logo.filter(element.getAttribute("src")::equals).isPresent();
  }

  private static boolean isTooDeep(Node node) {
    int depth = 0;
    Node above = node.getParentNode();
    while (above instanceof Element && depth <= DEEPEST) {
      depth++;
      above = above.getParentNode();
    }
    return depth > DEEPEST;
  }

  private Diagnostic tooDeep() {
    return Diagnostic.error(
        layout,
        "it prints a page whose elements nest more than " + DEEPEST + " levels deep",
        "close elements before opening the next");
  }

  private Diagnostic tooFar(String number) {
    return Diagnostic.error(
        layout,
        "it prints a style with the number " + number + ", which no paper has room for",
        "take it out of print.css or of the layout");
  }

  private Diagnostic unprintable(String element) {
    return Diagnostic.error(
        layout,
        "it prints an element that a PDF cannot hold: '" + element + "'",
        "use another element; 'div' and 'span' can take its place");
  }
}
