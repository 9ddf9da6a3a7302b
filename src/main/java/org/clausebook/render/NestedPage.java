package org.clausebook.render;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The main part of a page as it stands within another: its ids are its own, its headings stand under
 * those of the other, its title is a line of text, and its sections are no landmarks, for the other
 * page may hold sections of the same name.
 *
 * @param classes of the page, by which style sheets know how it is set
 * @param text well-formed HTML
 */
record NestedPage(List<String> classes, String text) {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*+)((?:[^<>\"]++|\"[^\"]*+\")*+)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-z:-]+)=\"([^\"]*)\"");
  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final List<String> REFERENCES =
      List.of("id", "aria-labelledby", "aria-describedby", "headers", "for");
  private static final List<String> NAMES = List.of("aria-labelledby", "aria-label");
  private static final int DEEPEST = 6;

  NestedPage {
    classes = List.copyOf(classes);
  }

  /**
   * The main part of a page.
   *
   * @param page well-formed HTML
   * @param prefix goes before every id
   * @param offset by which headings stand further down
   */
  static NestedPage of(String page, String prefix, int offset) {
    var classes = new StringBuilder();
    int start = 0;
    int end = page.length();
    for (MatchResult tag : TAG.matcher(page).results().toList()) {
      boolean isMain = tag.group(2).equals("main");
      if (isMain && !tag.group(1).isEmpty()) {
        end = tag.start();
      } else if (tag.group(1).isEmpty() && (isMain || tag.group(2).equals("body"))) {
        classes.append(' ').append(attribute(tag.group(3), "class"));
        start = tag.end();
      }
    }
    return new NestedPage(
        Arrays.stream(classes.toString().split(" ", -1))
            .filter(name -> !name.isEmpty())
            .toList(),
        TAG.matcher(page.substring(start, end).strip())
            .replaceAll(tag -> Matcher.quoteReplacement(tag(tag, prefix, offset))));
  }

  private static String attribute(String attributes, String name) {
    return ATTRIBUTE
        .matcher(attributes)
        .results()
        .filter(attribute -> attribute.group(1).equals(name))
        .map(attribute -> attribute.group(2))
        .findFirst()
        .orElse("");
  }

  private static String tag(MatchResult tag, String prefix, int offset) {
    String name = tag.group(2);
    boolean isSection = name.equals("section");
    String attributes = ATTRIBUTE
        .matcher(tag.group(3))
        .replaceAll(attribute -> isSection && NAMES.contains(attribute.group(1))
            ? ""
            : Matcher.quoteReplacement(attribute(attribute, prefix)));
    String kind = name.equals("h1") && tag.group(1).isEmpty() ? " class=\"title\"" : "";
    return "<" + tag.group(1) + name(name, offset) + kind + attributes + ">";
  }

  private static String name(String element, int offset) {
    if (!HEADING.matcher(element).matches()) {
      return element;
    }
    int rank = Character.digit(element.charAt(1), 10);
    return rank == 1 ? "p" : "h" + Math.min(rank + offset, DEEPEST);
  }

  private static String attribute(MatchResult attribute, String prefix) {
    String name = attribute.group(1);
    String value = attribute.group(2);
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
