package org.clausebook.stage.render.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * Reads a page as browsers do, and finds what they would run, fetch or follow.
 *
 * <p>What is not known to be harmless is refused: elements, attributes, addresses, functions of
 * styles.
 */
public final class HtmlCheck {
  private static final Names HTML = Names.read("html.txt");
  private static final Names SVG = Names.read("svg.txt");
  private static final String DATA_BLOCK = "application/ld+json";
  private static final List<String> ADDRESSES = List.of("href", "xlink:href", "src", "cite");

  /** Kinds of links that say something of a page, and fetch nothing. */
  private static final Pattern RELATION = Pattern.compile(
      "alternate|author|bookmark|canonical|describedby|help|license|next|prev|profile|up|schema\\..+");

  private static final Pattern ICON = Pattern.compile("(?:shortcut )?icon|apple-touch-icon");

  private final String page;
  private final boolean isExact;
  private final List<Refusal> refusals = new ArrayList<>();

  private HtmlCheck(String page, boolean isExact) {
    this.page = page;
    this.isExact = isExact;
  }

  /** The faults of a page or a part of one, in its order. */
  public static List<Refusal> check(String page) {
    // To keep the places takes longer than all else, and few pages need them.
    return new HtmlCheck(page, false).read().isEmpty()
        ? List.of()
        : new HtmlCheck(page, true).read();
  }

  private List<Refusal> read() {
    Document document = Parser.htmlParser().setTrackPosition(isExact).parseInput(page, "");
    NodeTraversor.traverse((node, depth) -> check(node), document);
    return refusals;
  }

  private void check(Node node) {
    if (node instanceof Comment comment) {
      comment(comment);
    } else if (node instanceof CDataNode) {
      refuse(
          node,
          "<![CDATA[",
          "a section of raw text",
          "take it out, or print its words between the tags of an element");
    } else if (node instanceof Element element && !(node instanceof Document)) {
      element(element);
    }
  }

  /** HTML takes for a comment what is an instruction or raw text in XML, and some a condition. */
  private void comment(Comment comment) {
    String text = comment.getData();
    String start = text.strip().toLowerCase(Locale.ROOT);
    boolean isMore = text.startsWith("?")
        || text.contains("<")
        || start.startsWith("[cdata[")
        || start.startsWith("[if");
    if (isMore) {
      refuse(
          comment,
          text.startsWith("?") ? "<?" : start.startsWith("[cdata[") ? "<![" : "<!--",
          "a comment or section with markup in it",
          "write what is not to be printed between '<#--' and '-->'");
    }
  }

  private void element(Element element) {
    String name = element.normalName();
    Names names = names(element);
    if (!names.know(name) || element.tag().namespace().equals(Parser.NamespaceMathml)) {
      refuse(
          element,
          "<" + element.tagName(),
          "the element '" + element.tagName() + "'",
          "use an element that only shows text, a table or a picture, such as 'div' or 'span'");
      return;
    }
    element.attributes().forEach(attribute -> attribute(element, names, attribute));
    link(element);
    raw(element);
  }

  private static Names names(Element element) {
    return element.tag().namespace().equals(Parser.NamespaceSvg) ? SVG : HTML;
  }

  private void attribute(Element element, Names names, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue();
    boolean isKnown = name.startsWith("data-")
        || name.startsWith("aria-")
        || (name.startsWith("xmlns:") && names.have(element.normalName(), "xmlns"))
        || names.have("*", name)
        || names.have(element.normalName(), name);
    int offset =
        offset(element.attributes().sourceRange(attribute.getKey()).nameRange(), Range::startPos);
    if (!isKnown) {
      refuse(
          offset,
          name,
          "the attribute '" + name + "' of '" + element.tagName() + "'",
          "take it out; what a page looks like belongs in a .css file of the layouts");
    } else if (ADDRESSES.contains(name)) {
      address(element, name, value, offset);
    } else if (name.equals("style") || names.equals(SVG)) {
      StyleCheck.find(value).ifPresent(found -> style(offset, found));
    }
  }

  private void address(Element element, String name, String value, int offset) {
    boolean isPicture = name.equals("src") || ICON.matcher(element.attr("rel")).matches();
    boolean isWithin = names(element).equals(SVG) && !element.normalName().equals("a");
    boolean isAllowed = isPicture
        ? Addresses.isPicture(value)
        : isWithin ? Addresses.isOwn(value) : Addresses.isLink(value);
    if (!isAllowed) {
      refusals.add(Refusal.ofAddress(offset, value.isBlank() ? name : value, isPicture));
    }
  }

  private void style(int offset, StyleCheck.Found found) {
    refuse(
        offset,
        found.words(),
        "the style '" + Refusal.shown(found.words()) + "'",
        "take it out; a style sheet cannot name other files");
  }

  /** The purpose of a link in the head. */
  private void link(Element element) {
    if (element.normalName().equals("link")) {
      String relation = element.attr("rel").strip().toLowerCase(Locale.ROOT);
      boolean isAllowed = ICON.matcher(relation).matches()
          || (!relation.isEmpty()
              && List.of(relation.split("\\s+")).stream()
                  .allMatch(word -> RELATION.matcher(word).matches()));
      if (!isAllowed) {
        refuse(
            element,
            "<link",
            "a link of the kind '" + Refusal.shown(relation) + "'",
            "take it out; styles belong in the .css files of the layouts");
      }
    }
  }

  /** Elements whose content HTML reads as text, and XML as more elements. */
  private void raw(Element element) {
    String name = element.normalName();
    if (name.equals("script") && !element.attr("type").equals(DATA_BLOCK)) {
      refuse(element, "<script", "the element 'script'", "take it out; a policy runs nothing");
    } else if (name.equals("style")) {
      int start = offset(element.sourceRange(), Range::endPos);
      StyleCheck.find(element.data()).ifPresent(found -> style(start + found.offset(), found));
    } else if (name.equals("script") || (name.equals("title") && names(element).equals(HTML))) {
      if (source(element).contains("<")) {
        refuse(
            element,
            "<" + name,
            "an element within '" + name + "'",
            "take it out: only text can go there");
      }
    }
  }

  /**
   * The element as it is written, with entities; the library is not sure where such an element
   * ends.
   */
  private String source(Element element) {
    if (!isExact) {
      return element.wholeText() + element.data();
    }
    int start = offset(element.sourceRange(), Range::endPos);
    Matcher end =
        Pattern.compile("</" + element.normalName(), Pattern.CASE_INSENSITIVE).matcher(page);
    return page.substring(start, end.find(start) ? end.start() : page.length());
  }

  private static int offset(Range range, ToIntFunction<Range> side) {
    return Math.max(side.applyAsInt(range), 0);
  }

  private void refuse(Node node, String sign, String what, String hint) {
    refuse(offset(node.sourceRange(), Range::startPos), sign, what, hint);
  }

  private void refuse(int offset, String sign, String what, String hint) {
    refusals.add(Refusal.of(offset, sign, what, hint));
  }
}
