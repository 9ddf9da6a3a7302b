package org.clausebook.stage.rendition;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/** Knows why nobody sees an element of a page, as far as the page itself tells. */
final class HidingStyles {
  /** More rules that hide something than a website has. */
  private static final int MOST = 2_000;

  /** The length, in characters, of a declaration that is looked at. */
  private static final int LONGEST = 2_000;

  private static final Pattern SCREEN = Pattern.compile("all|screen|");
  private static final Pattern GENERATED = Pattern.compile("::?(?:before|after)");
  private static final Pattern ADDING =
      Pattern.compile("content\\s*:\\s*(?!none|normal|counter|\"\\s*\"|'\\s*'|\"\\\\[ef])[^;\\s]");

  private static final String WHITE = "(?:white|transparent|#f{3,4}\\b|#f{6}(?:f{2})?\\b"
      + "|rgba?\\(\\s*255[\\s,]+255[\\s,]+255|rgba\\([^)]*,\\s*0?\\.?0*\\s*\\)|hsla?\\([^)]*100%\\s*\\))";
  private static final Pattern HIDING = Pattern.compile("(?:^|[;\\s])(?:"
      + "display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)"
      + "|content-visibility\\s*:\\s*hidden|opacity\\s*:\\s*(?:0?\\.[0-2]\\d*|0)\\s*(?:[;!]|$)"
      + "|font-size\\s*:\\s*(?:[0-2]?(?:\\.\\d+)?(?:px|pt)|0?\\.[0-2]\\d*r?em|0)\\s*(?:[;!]|$)"
      + "|(?:-webkit-text-fill-)?color\\s*:\\s*" + WHITE
      + "|text-indent\\s*:\\s*-\\d{3,}|(?:margin-)?(?:left|top|right|bottom)\\s*:\\s*-\\d{3,}"
      + "|clip\\s*:\\s*rect\\(\\s*[01]|clip-path\\s*:\\s*(?:inset\\(\\s*(?:[5-9]\\d|100)%|circle\\(0)"
      + "|transform\\s*:[^;]*scale[xy]?\\(\\s*0\\s*[,)]"
      + "|(?:max-)?(?:height|width)\\s*:\\s*[01](?:px)?\\s*(?:[;!]|$)"
      + "|text-decoration(?:-line)?\\s*:[^;]*line-through|unicode-bidi\\s*:[^;]*override)");

  private static final Set<String> STRUCK = Set.of("del", "s", "strike");
  private static final Set<String> CLOSED = Set.of("details", "dialog");

  /** Elements compare by identity. */
  private final Map<Element, String> styled = new LinkedHashMap<>();

  /** The effect of the styles in a page. */
  static HidingStyles of(Document page) {
    var styles = new HidingStyles();
    int rules = 0;
    for (Element style : page.select("style")) {
      String media = style.attr("media").strip().toLowerCase(Locale.ROOT);
      if (SCREEN.matcher(media).matches()) {
        rules += styles.add(page, withoutComments(style.data()), MOST - rules);
      }
    }
    return styles;
  }

  private static String withoutComments(String sheet) {
    var plain = new StringBuilder();
    int from = 0;
    for (int start = sheet.indexOf("/*"); start >= 0; start = sheet.indexOf("/*", from)) {
      plain.append(sheet, from, start).append(' ');
      int end = sheet.indexOf("*/", start + 2);
      from = end < 0 ? sheet.length() : end + 2;
    }
    return plain.append(sheet, from, sheet.length()).toString();
  }

  /** Adds the rules of a style sheet, also those within others; answers how many hide something. */
  private int add(Document page, String sheet, int most) {
    int rules = 0;
    int start = 0;
    int open = -1;
    for (int i = 0; i < sheet.length() && rules < most; i++) {
      char sign = sheet.charAt(i);
      if (sign == '}' && open >= start) {
        String selectors = sheet.substring(start, open).strip();
        rules += add(page, selectors, sheet.substring(open + 1, i)) ? 1 : 0;
        open = -1;
        start = i + 1;
      } else if (sign == '{') {
        start = open >= start ? open + 1 : start;
        open = i;
      } else if (sign == '}' || (sign == ';' && open < start)) {
        start = i + 1;
      }
    }
    return rules;
  }

  private static boolean hides(String declarations) {
    return hasOne(HIDING, declarations);
  }

  private static boolean hasOne(Pattern pattern, String declarations) {
    return Stream.of(declarations.toLowerCase(Locale.ROOT).split(";"))
        .map(one -> one.strip().substring(0, Math.min(one.strip().length(), LONGEST)))
        .anyMatch(one -> pattern.matcher(one).find());
  }

  private boolean add(Document page, String selectors, String declarations) {
    boolean isAdding = GENERATED.matcher(selectors).find();
    String lower = declarations.toLowerCase(Locale.ROOT);
    if (selectors.startsWith("@")
        || !(isAdding ? ADDING : HIDING).matcher(lower).find()) {
      return false;
    }
    String plain = GENERATED.matcher(selectors).replaceAll("");
    String why = isAdding ? "a style adds words to it" : "its style hides it";
    if (!select(page, plain, why)) {
      Stream.of(plain.split(",", -1))
          .filter(one -> isAdding || !one.isBlank())
          .forEach(one -> select(page, one, why));
    }
    return true;
  }

  /** Ignores ':hover' and the like: the page counts as it is when it is opened. */
  private boolean select(Document page, String selector, String why) {
    try {
      page.select(selector.isBlank() ? "*" : selector)
          .forEach(found -> styled.putIfAbsent(found, why));
      return true;
    } catch (SelectorParseException | IllegalArgumentException unknown) {
      return false;
    }
  }

  /** Why an element is not seen, or not as it is written; empty where nothing speaks for it. */
  String of(Element element) {
    String name = element.normalName();
    if (element.hasAttr("hidden")
        || (CLOSED.contains(name) && !element.hasAttr("open"))
        || hides(element.attr("style"))) {
      return "its style hides it";
    }
    if (name.equals("font") && hides("color:" + element.attr("color"))) {
      return "it is white";
    }
    if (STRUCK.contains(name) || name.equals("bdo")) {
      return STRUCK.contains(name) ? "it is struck through" : "its direction is reversed";
    }
    return styled.getOrDefault(element, "");
  }
}
