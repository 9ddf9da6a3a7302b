package org.clausebook.stage.load.prose;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.text.SourceText;

/** Finds tags of HTML, which would be printed as they are typed; {@code <br>} alone is read. */
public final class HtmlTags {
  private static final Pattern TAG =
      Pattern.compile("(?<!\\\\)</?([A-Za-z][A-Za-z0-9]{0,9})(?: [^<>\n]{0,200})?/?>");

  private static final Set<String> NAMES = Set.of(
      "a",
      "abbr",
      "article",
      "b",
      "big",
      "blockquote",
      "body",
      "br",
      "caption",
      "center",
      "cite",
      "code",
      "dd",
      "del",
      "details",
      "div",
      "dl",
      "dt",
      "em",
      "font",
      "footer",
      "form",
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
      "iframe",
      "img",
      "input",
      "ins",
      "kbd",
      "li",
      "link",
      "mark",
      "meta",
      "nobr",
      "ol",
      "p",
      "pre",
      "q",
      "s",
      "samp",
      "script",
      "section",
      "small",
      "span",
      "strike",
      "strong",
      "style",
      "sub",
      "summary",
      "sup",
      "svg",
      "table",
      "tbody",
      "td",
      "tfoot",
      "th",
      "thead",
      "title",
      "tr",
      "tt",
      "u",
      "ul",
      "var",
      "wbr");

  /** Tags that people type to shape a line; anything else in a title is a sign of its own. */
  private static final Set<String> SHAPES = Set.of(
      "b", "big", "br", "center", "em", "font", "i", "small", "span", "strong", "sub", "sup", "u");

  private static final String BREAK = "br";

  private HtmlTags() {}

  /**
   * One error for each kind of tag.
   *
   * @param isBroken whether {@code <br>} breaks a line of this text
   */
  public static void check(SourceText text, boolean isBroken, List<Diagnostic> problems) {
    if (text.value().indexOf('<') < 0) {
      return;
    }
    Set<String> known = new TreeSet<>(isBroken ? Set.of(BREAK) : Set.of());
    Matcher tag = TAG.matcher(text.value());
    while (tag.find()) {
      String name = tag.group(1).toLowerCase(Locale.ROOT);
      if ((isBroken ? NAMES : SHAPES).contains(name) && known.add(name)) {
        problems.add(Diagnostic.error(
            text.locate(tag.start()),
            "'" + tag.group() + "' would be printed as it is, because HTML is not read here",
            isBroken
                ? "take it out: two stars on either side make words bold, a '\\' at a line's end breaks it;"
                    + " or write '\\" + tag.group() + "' to print it"
                : "take it out"));
      }
    }
  }
}
