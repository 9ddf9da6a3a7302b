package org.clausebook.stage.render.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clausebook.stage.render.pdf.PageWords.PageWord;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * A page as it is before anything is done to it for printing, with the words that its style sheet adds:
 * what a PDF of it is to say.
 */
final class PageProof {
  private final Document page;
  private final List<Element> printed;
  private final List<Element> own;
  private final Set<Text> added = new LinkedHashSet<>();

  private PageProof(Document page, List<Element> printed, List<Element> own) {
    this.page = page;
    this.printed = printed;
    this.own = own;
  }

  /** The page of now; what is printed is changed later. */
  static PageProof of(Document printed) {
    Document page = (Document) printed.cloneNode(true);
    return new PageProof(page, elements(printed), elements(page));
  }

  private static List<Element> elements(Document page) {
    var elements = new ArrayList<Element>();
    Elements.nodes(page).forEach(node -> {
      if (node instanceof Element element) {
        elements.add(element);
      }
    });
    return elements;
  }

  /** Adds what the style sheet has put before and after the words of elements. */
  void add(GeneratedTexts texts) {
    texts.words().forEach((place, words) -> {
      int index = printed.indexOf(place.element());
      if (index >= 0) {
        Element element = own.get(index);
        var text = page.createTextNode(words);
        element.insertBefore(text, place.isBefore() ? element.getFirstChild() : null);
        added.add(text);
      }
    });
  }

  List<PageWord> words() {
    return PageWords.of(page, added);
  }
}
