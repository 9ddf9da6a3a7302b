package org.clausebook.stage.render;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tags of a page, one after the other, as they stand within another page. */
final class NestedTags {
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-z:-]+)=\"([^\"]*)\"");
  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final List<String> REFERENCES =
      List.of("id", "aria-labelledby", "aria-describedby", "headers", "for");
  private static final List<String> LABELS = List.of("aria-labelledby", "aria-label");
  private static final String TITLE = "h1";
  private static final String SECTION = "section";
  private static final int DEEPEST = 6;

  private final String prefix;
  private final int offset;
  private final Deque<String> sections = new ArrayDeque<>();

  /**
   * Tags for a page that is about to be read.
   *
   * @param prefix goes before every id
   * @param offset by which headings are further down
   */
  NestedTags(String prefix, int offset) {
    this.prefix = prefix;
    this.offset = offset;
  }

  /** The value of an attribute; empty without it. */
  static String attribute(String attributes, String name) {
    return ATTRIBUTE
        .matcher(attributes)
        .results()
        .filter(attribute -> attribute.group(1).equals(name))
        .map(attribute -> attribute.group(2))
        .findFirst()
        .orElse("");
  }

  /** The next tag; its groups are the slash that ends an element, the name and the attributes. */
  String next(MatchResult tag) {
    boolean isEnd = !tag.group(1).isEmpty();
    String name = tag.group(2);
    if (isEnd) {
      return "</" + (name.equals(SECTION) ? sections.pop() : name(name)) + ">";
    }
    String attributes = ATTRIBUTE
        .matcher(tag.group(3))
        .replaceAll(attribute -> Matcher.quoteReplacement(attribute(name, attribute)));
    if (name.equals(SECTION)) {
      // One without a heading is a landmark by its label, or else no section.
      sections.push(attribute(tag.group(3), "aria-label").isEmpty() ? SECTION : "div");
      return "<" + sections.peek() + attributes + ">";
    }
    return "<" + name(name) + (name.equals(TITLE) ? " class=\"title\"" : "") + attributes + ">";
  }

  private String name(String element) {
    if (element.equals(TITLE)) {
      return "p";
    }
    return HEADING.matcher(element).matches()
        ? "h" + Math.min(Character.digit(element.charAt(1), 10) + offset, DEEPEST)
        : element;
  }

  private String attribute(String element, MatchResult attribute) {
    String name = attribute.group(1);
    String value = attribute.group(2);
    boolean isGone = (element.equals(SECTION) && LABELS.contains(name))
        || (element.equals(TITLE) && name.equals("class"));
    if (isGone) {
      return "";
    }
    if (REFERENCES.contains(name)) {
      value = Arrays.stream(value.split(" ", -1))
          .map(id -> prefix + id)
          .collect(Collectors.joining(" "));
    } else if (name.equals("href") && value.startsWith("#")) {
      value = "#" + prefix + value.substring(1);
    }
    return " " + name + "=\"" + value + "\"";
  }
}
