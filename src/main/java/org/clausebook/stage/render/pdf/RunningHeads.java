package org.clausebook.stage.render.pdf;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Makes long names and titles fit into the head of every page, which has room for four lines with
 * the strip that says {@code DRAFT}: they are below each other, and a title that is longer yet
 * ends with an ellipsis.
 */
final class RunningHeads {
  private static final int LINES = 4;

  /** A width in letters of usual width; of type that is set bold, fewer. */
  private static final int LINE = 63;

  private static final int BOLD_LINE = 54;

  /** The width of a name that has a long title beside it. */
  private static final int NAME = 37;

  private static final String ELLIPSIS = "…";

  private final FontSet fonts;

  private RunningHeads(FontSet fonts) {
    this.fonts = fonts;
  }

  static void fit(Document page, FontSet fonts) {
    for (Element head : Elements.named(page, "div")) {
      if (Classes.has(head, "running-header")) {
        new RunningHeads(fonts).fit(head);
      }
    }
  }

  private void fit(Element running) {
    List<Element> heads = withClass(running, "heads");
    int marks = withClass(running, "mark").stream()
        .mapToInt(mark -> lines(mark.getTextContent().strip(), LINE))
        .sum();
    boolean isLong = heads.stream().anyMatch(this::isLong);
    if (isLong || heads.size() + marks > LINES - 1) {
      Classes.add(running, "tall");
    }
    if (isLong) {
      int each = Math.max(1, (LINES - marks) / Math.max(1, heads.size()));
      heads.stream().filter(head -> each > 1 || isLong(head)).forEach(head -> fit(head, each));
    }
  }

  /** Whether council and title have no room beside each other. */
  private boolean isLong(Element head) {
    return fonts.length(head.getTextContent().strip()) > BOLD_LINE;
  }

  private void fit(Element head, int lines) {
    Optional<Element> council = withClass(head, "council").stream().findFirst();
    Optional<Element> title = withClass(head, "title").stream().findFirst();
    if (council.isEmpty() || title.isEmpty()) {
      return;
    }
    if (lines == 1) {
      int left = BOLD_LINE - fonts.length(title.get().getTextContent());
      shorten(council.get(), Math.max(NAME, left));
      shorten(title.get(), BOLD_LINE - fonts.length(council.get().getTextContent()));
    } else {
      Classes.add(head, "stacked");
      int ofName = Math.min(lines - 1, lines(council.get().getTextContent(), BOLD_LINE));
      shorten(council.get(), ofName * BOLD_LINE);
      shorten(title.get(), (lines - ofName) * LINE);
    }
  }

  private static List<Element> withClass(Element parent, String name) {
    return Elements.named(parent, "div", "span").stream()
        .filter(element -> Classes.has(element, name))
        .toList();
  }

  private int lines(String text, int line) {
    return Math.max(1, (fonts.length(text) + line - 1) / line);
  }

  private void shorten(Element element, int longest) {
    String text = element.getTextContent().strip();
    if (fonts.length(text) > longest) {
      int most = text.length();
      while (most > 1 && fonts.length(text.substring(0, most)) > longest - ELLIPSIS.length()) {
        most--;
      }
      int end = text.lastIndexOf(' ', most);
      String beginning = text.substring(0, end > 0 ? end : most);
      element.setTextContent(beginning.replaceAll("[\\s,;:.]+$", "") + ELLIPSIS);
    }
  }
}
