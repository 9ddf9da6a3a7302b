package org.clausebook.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** What a browser would run or fetch, in a page as a browser reads it. */
final class ActiveContent {
  private static final Set<String> ELEMENTS = Set.of(
      "script",
      "iframe",
      "frame",
      "frameset",
      "object",
      "embed",
      "applet",
      "form",
      "base",
      "link",
      "audio",
      "video",
      "source",
      "track",
      "portal",
      "template",
      "foreignobject",
      "animate",
      "set",
      "use",
      "input",
      "button",
      "noscript");
  private static final Set<String> ADDRESSES = Set.of(
      "href",
      "src",
      "srcset",
      "action",
      "formaction",
      "data",
      "poster",
      "background",
      "cite",
      "longdesc",
      "ping",
      "xlink:href",
      "manifest",
      "codebase",
      "usemap",
      "profile",
      "archive");

  /** Those that a reader follows, and a browser does not fetch by itself. */
  private static final Set<String> FOLLOWED = Set.of("a href", "blockquote cite", "q cite");

  private static final Pattern HARMLESS =
      Pattern.compile("(?:#|https?://|mailto:|tel:).*", Pattern.DOTALL);
  private static final Pattern STYLE = Pattern.compile(
      "@import|expression\\(|-moz-binding|behavior:|url\\(\\s*['\"]?(?!data:image/)",
      Pattern.CASE_INSENSITIVE);

  private final List<Finding> found = new ArrayList<>();

  private ActiveContent() {}

  static List<Finding> in(PageText page) {
    var content = new ActiveContent();
    page.elements().forEach(element -> content.element(element.name(), element.attributes()));
    if (STYLE.matcher(page.style()).find()) {
      content.found("style that fetches", page.style());
    }
    return content.found;
  }

  private void found(String kind, String detail) {
    found.add(new Finding(kind, detail));
  }

  private void element(String name, Attributes attributes) {
    boolean isData = name.equals("script")
        && "application/ld+json".equals(attributes.getValue("type"))
        && attributes.getValue("src") == null;
    boolean isName =
        name.equals("link") && String.valueOf(attributes.getValue("rel")).startsWith("schema.");
    if (isName) {
      return;
    }
    if (ELEMENTS.contains(name) && !isData) {
      found("<" + name + ">", name);
    }
    if (name.equals("meta") && "refresh".equalsIgnoreCase(attributes.getValue("http-equiv"))) {
      found("refresh", String.valueOf(attributes.getValue("content")));
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      attribute(
          name,
          attributes.getQName(i).toLowerCase(Locale.ROOT),
          attributes.getValue(i).strip());
    }
  }

  private void attribute(String element, String name, String value) {
    String place = element + " " + name;
    boolean isPicture = place.equals("img src") && value.startsWith("data:image/");
    if (name.startsWith("on")) {
      found("handler " + place, value);
    } else if (name.equals("srcdoc")
        || (name.equals("style") && STYLE.matcher(value).find())) {
      found("attribute " + place, value);
    } else if (ADDRESSES.contains(name)
        && !isPicture
        && !(FOLLOWED.contains(place)
            ? HARMLESS.matcher(value).matches()
            : value.startsWith("#"))) {
      found("address " + place, value);
    }
  }
}
