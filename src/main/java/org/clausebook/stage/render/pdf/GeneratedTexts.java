package org.clausebook.stage.render.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.stage.render.pdf.LaidPages.PlacedText;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words that a style sheet adds to those of a page, with {@code content}. */
final class GeneratedTexts {
  /**
   * Where such words are.
   *
   * @param isBefore whether it is before those of the element, and not after them
   */
  record Place(Element element, boolean isBefore) {}

  private final Map<Place, List<InlineText>> texts = new LinkedHashMap<>();

  /** The elements of which words have been met. */
  private final Set<Element> begun = new LinkedHashSet<>();

  /** Takes the next text of a page, in the order of reading; false for words of the page. */
  boolean take(PlacedText text) {
    if (isGenerated(text.text().getParent())) {
      var place = new Place(text.element(), !begun.contains(text.element()));
      texts.computeIfAbsent(place, key -> new ArrayList<>()).add(text.text());
      return true;
    }
    Node begins = text.element();
    while (begins instanceof Element element && begun.add(element)) {
      begins = element.getParentNode();
    }
    return false;
  }

  /** Whether a box, or one around it in the same block, is made by a style sheet alone. */
  private static boolean isGenerated(Box box) {
    boolean isWritten = box.getStyle().isIdent(CSSName.CONTENT, IdentValue.NORMAL)
        || box.getStyle().isIdent(CSSName.CONTENT, IdentValue.NONE);
    boolean isBlock = box instanceof BlockBox && !box.isAnonymous();
    return !isWritten || (!isBlock && isGenerated(box.getParent()));
  }

  /** The words at each place; numbers of pages are known once the pages are drawn. */
  Map<Place, String> words() {
    var words = new LinkedHashMap<Place, String>();
    texts.forEach((place, parts) -> words.put(
        place, parts.stream().map(InlineText::getSubstring).collect(Collectors.joining())));
    return words;
  }
}
