package org.clausebook.stage.render;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The main part of a page as it stands within another: its ids are its own, its headings are under
 * those of the other, its title is a line of text, and its sections are no landmarks, for the other
 * page may hold sections of the same name.
 *
 * @param classes of the page, by which style sheets know how it is set
 * @param text well-formed HTML
 */
record NestedPage(List<String> classes, String text) {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*+)((?:[^<>\"]++|\"[^\"]*+\")*+)>");

  NestedPage {
    classes = List.copyOf(classes);
  }

  /**
   * The main part of a page.
   *
   * @param page well-formed HTML
   * @param prefix goes before every id
   * @param offset by which headings are further down
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
        classes.append(' ').append(NestedTags.attribute(tag.group(3), "class"));
        start = tag.end();
      }
    }
    var tags = new NestedTags(prefix, offset);
    return new NestedPage(
        Arrays.stream(classes.toString().split(" ", -1))
            .filter(name -> !name.isEmpty())
            .toList(),
        TAG.matcher(page.substring(start, end).strip())
            .replaceAll(tag -> Matcher.quoteReplacement(tags.next(tag))));
  }
}
