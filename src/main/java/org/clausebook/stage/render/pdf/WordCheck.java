package org.clausebook.stage.render.pdf;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.stage.render.pdf.LaidPages.PlacedText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Finds words of the text that no page would show: those that are cut off at an edge, and those for
 * which the style sheet leaves no place at all. Each page is checked; {@link Proofreader} reads
 * what is printed then.
 *
 * @param parts of the document, for messages
 * @param styleSheet for messages
 */
record WordCheck(DocumentParts parts, Location styleSheet) {
  /** Rounding, in the PDF library's dots: a fiftieth of a millimetre. */
  private static final int ROUNDING = 10;

  /** The greatest width of the space that ends a line, in dots: a millimetre and a half. */
  private static final int BLANK = 120;

  private static final int SHOWN = 40;

  /** One error for each table, and for each word elsewhere. */
  List<Diagnostic> check(Document page, LaidPages laid) {
    var problems = new ArrayList<Diagnostic>();
    laid.texts().stream()
        .filter(text -> !text.words().isBlank() && isCut(text, laid))
        .map(this::cut)
        .forEach(problems::add);
    for (Element item : Elements.named(page, "li")) {
      laid.block(item).filter(WordCheck::isLabelCut).ifPresent(box -> problems.add(cutLabel(item)));
    }
    addHidden(page, laid, problems);
    return problems.stream().distinct().toList();
  }

  private static boolean isCut(PlacedText text, LaidPages laid) {
    PageBox page = laid.page(text.line().getAbsY());
    int blank = text.words().endsWith(" ") ? BLANK : ROUNDING;
    return text.left() < -ROUNDING
        || text.right() > laid.width(page) + blank
        || text.line().getAbsY() + text.line().getHeight() > page.getBottom() + ROUNDING;
  }

  private static boolean isLabelCut(BlockBox item) {
    return item.getMarkerData() != null
        && item.getAbsX() - item.getMarkerData().getLayoutWidth() < -ROUNDING;
  }

  private Diagnostic cut(PlacedText text) {
    Optional<Element> table = ancestor(text.element(), "table");
    String part = parts.name(text.element());
    return table
        .map(wide -> Diagnostic.error(
            parts.locate(part, caption(wide)),
            "the table '" + caption(wide) + "' of " + part
                + " is too wide for a page, even in small type on a landscape page",
            "make two tables of it, or give it fewer columns"))
        .orElseGet(() -> Diagnostic.error(
            parts.locate(part, KeptWords.written(text.words()).strip()),
            "'" + beginning(text.words()) + "' of " + part + " does not fit on a page",
            "write it shorter, or put spaces in it where a line may end"));
  }

  private Diagnostic cutLabel(Element item) {
    String part = parts.name(item);
    return Diagnostic.error(
        parts.locate(part, KeptWords.written(item.getTextContent()).strip()),
        "the label of '" + beginning(item.getTextContent()) + "' in " + part
            + " does not fit on a page",
        "number the list with shorter labels");
  }

  /** The name of a table: its caption, or its first words. */
  private static String caption(Element table) {
    return Elements.named(table, "caption", "th", "td").stream()
        .map(cell -> beginning(cell.getTextContent()))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String beginning(String words) {
    String shown = KeptWords.written(words)
        .replace(String.valueOf(Letters.SOFT_HYPHEN), "")
        .strip();
    return shown.length() <= SHOWN ? shown : shown.substring(0, SHOWN).strip() + "…";
  }

  private static Optional<Element> ancestor(Element element, String name) {
    Node above = element;
    while (above instanceof Element && !above.getNodeName().equals(name)) {
      above = above.getParentNode();
    }
    return above instanceof Element found ? Optional.of(found) : Optional.empty();
  }

  private void addHidden(Document page, LaidPages laid, List<Diagnostic> problems) {
    Map<Element, StringBuilder> shown = new LinkedHashMap<>();
    for (PlacedText text : laid.texts()) {
      shown.computeIfAbsent(text.element(), first -> new StringBuilder()).append(text.words());
    }
    for (Element main : Elements.named(page, "main")) {
      for (Node node : Elements.nodes(main)) {
        if (node instanceof Element element && PageWords.isText(element)) {
          String written = own(element);
          String printed = seen(String.valueOf(shown.getOrDefault(element, new StringBuilder())));
          if (!printed.contains(seen(written))) {
            problems.add(hidden(element, written));
          }
        }
      }
    }
  }

  private static String own(Element element) {
    var words = new StringBuilder();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text text) {
        words.append(text.getData());
      }
    }
    return words.toString();
  }

  /** The words without what no line shows; capitals may be the style sheet's. */
  private static String seen(String words) {
    return Letters.of(words).toUpperCase(Locale.ROOT);
  }

  private Diagnostic hidden(Element element, String words) {
    String part = parts.name(element);
    return Diagnostic.error(
        styleSheet,
        "these styles do not print '" + beginning(words) + "' of " + part,
        "take out what hides it, such as 'display: none'");
  }
}
