package org.clausebook.stage.render.pdf;

import com.openhtmltopdf.render.Box;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausebook.stage.render.pdf.LaidPages.PlacedText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Ends lines at blanks alone: the PDF library ends them where bold words or a link begin or end,
 * too, so that a line could begin with a comma or end with a bracket. Such a line is ended before
 * the word.
 */
final class LineEnds implements Fitting.Mend {
  private static final Set<String> REVISED = Set.of("ins", "del");

  @Override
  public boolean mend(Document page, LaidPages laid) {
    List<PlacedText> texts = laid.texts();
    Map<Element, Integer> letters = new LinkedHashMap<>();
    Set<Box> mended = new LinkedHashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      PlacedText text = texts.get(i);
      Box block = text.line().getParent();
      if (i > 0
          && !mended.contains(block)
          && isBroken(texts.get(i - 1), text)
          && endBeforeWord(texts.subList(0, i), letters)) {
        mended.add(block);
      }
      letters.merge(text.element(), Letters.count(text.words()), Integer::sum);
    }
    return !mended.isEmpty();
  }

  /** Whether a line ends between two texts that no blank parts. */
  private static boolean isBroken(PlacedText end, PlacedText start) {
    return !end.line().equals(start.line())
        && end.line().getParent().equals(start.line().getParent())
        && !end.text().getMasterText().equals(start.text().getMasterText())
        && !end.words().isEmpty()
        && !start.words().isEmpty()
        && !Letters.isBlank(end.words().charAt(end.words().length() - 1))
        && !Letters.isBlank(start.words().charAt(0))
        && !start.text().isTrimmedLeadingSpace();
  }

  /**
   * Ends the last line before its last word, if there is another.
   *
   * @param texts up to the end of the line
   * @param letters how many each element has in them
   */
  private static boolean endBeforeWord(List<PlacedText> texts, Map<Element, Integer> letters) {
    PlacedText end = texts.get(texts.size() - 1);
    Map<Element, Integer> within = new LinkedHashMap<>();
    for (int i = texts.size() - 1; i >= 0 && texts.get(i).line().equals(end.line()); i--) {
      PlacedText text = texts.get(i);
      int blank = Letters.lastBlank(text.words());
      int after = Letters.count(text.words().substring(blank + 1));
      within.merge(text.element(), after, Integer::sum);
      if (blank >= 0) {
        // A blank that ends its text is before a word of the next one.
        PlacedText start = after > 0 ? text : texts.get(i + 1);
        int before =
            letters.getOrDefault(start.element(), 0) - within.getOrDefault(start.element(), 0);
        return !isRevised(start.element()) && endLine(start.element(), before);
      }
    }
    return false;
  }

  /**
   * Whether words are marked as inserted or deleted: a line that ends within would mark them twice.
   */
  private static boolean isRevised(Node element) {
    return element instanceof Element
        && (REVISED.contains(element.getNodeName()) || isRevised(element.getParentNode()));
  }

  /** Ends the line after so many letters of the element's own, before the next. */
  private static boolean endLine(Element element, int letters) {
    int left = letters;
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text text) {
        int own = Letters.count(text.getData());
        if (own > left) {
          Node word = text.splitText(Letters.after(text.getData(), left));
          Document page = element.getOwnerDocument();
          element.insertBefore(page.createElementNS(element.getNamespaceURI(), "br"), word);
          return true;
        }
        left -= own;
      }
    }
    return false;
  }
}
