package org.clausebook.stage.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * What is printed on one page of a PDF.
 *
 * @param texts by the number under which a tag refers to each
 * @param artifacts what no tag may refer to: the running header and footer
 */
record MarkedPage(Map<Integer, String> texts, List<TextPosition> artifacts) {
  MarkedPage {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    artifacts = List.copyOf(artifacts);
  }

  static List<MarkedPage> all(PDDocument document) throws IOException {
    var pages = new ArrayList<MarkedPage>();
    for (PDPage page : document.getPages()) {
      pages.add(of(page));
    }
    return pages;
  }

  private static MarkedPage of(PDPage page) throws IOException {
    var extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> texts = new LinkedHashMap<>();
    var artifacts = new ArrayList<TextPosition>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        texts.merge(content.getMCID(), text(positions(content)), String::concat);
      } else {
        artifacts.addAll(positions(content));
      }
    }
    return new MarkedPage(texts, artifacts);
  }

  private static List<TextPosition> positions(PDMarkedContent content) {
    return content.getContents().stream()
        .filter(TextPosition.class::isInstance)
        .map(TextPosition.class::cast)
        .toList();
  }

  private static String text(List<TextPosition> positions) {
    return positions.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
  }

  /** The artifacts' texts that stand apart on the page. */
  List<String> margins() {
    var stretches = new ArrayList<String>();
    var stretch = new ArrayList<TextPosition>();
    for (TextPosition position : artifacts) {
      if (!stretch.isEmpty() && isApart(stretch.get(stretch.size() - 1), position)) {
        stretches.add(text(stretch).strip());
        stretch.clear();
      }
      stretch.add(position);
    }
    stretches.add(text(stretch).strip());
    stretches.removeIf(String::isEmpty);
    return stretches;
  }

  private static boolean isApart(TextPosition left, TextPosition right) {
    return Math.abs(left.getY() - right.getY()) > 1
        || Math.abs(left.getX() + left.getWidth() - right.getX()) > 2 * left.getWidthOfSpace();
  }
}
