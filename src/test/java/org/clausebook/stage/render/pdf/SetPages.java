package org.clausebook.stage.render.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of text on each page, from its head to its foot; no running heads and feet. */
final class SetPages extends PDFTextStripper {
  /** Above and below the text of a page, in points. */
  private static final double HEAD = 34 / 25.4 * 72;

  private static final double FOOT = 24 / 25.4 * 72;

  private static final Pattern ITEM = Pattern.compile("item\\dof\\d");

  /**
   * One page.
   *
   * @param lines without blanks; what stands in columns beside each other is one line
   * @param empty the part of it below the last line
   */
  record SetPage(List<String> lines, double empty) {
    String firstItem() {
      return items().stream().findFirst().orElse("");
    }

    String lastItem() {
      return items().stream().reduce((earlier, later) -> later).orElse("");
    }

    private List<String> items() {
      return lines.stream()
          .flatMap(line -> ITEM.matcher(line).results().map(MatchResult::group))
          .toList();
    }
  }

  private final List<TreeMap<Integer, StringBuilder>> pages = new ArrayList<>();
  private final List<Boolean> artifacts = new ArrayList<>();

  private SetPages() {
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  static List<SetPage> of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var reader = new SetPages();
      reader.writeText(document, new StringWriter());
      return IntStream.range(0, reader.pages.size())
          .mapToObj(
              i -> page(reader.pages.get(i), document.getPage(i).getMediaBox().getHeight() - FOOT))
          .toList();
    }
  }

  private static SetPage page(SortedMap<Integer, StringBuilder> lines, double foot) {
    double last = lines.isEmpty() ? HEAD : lines.lastKey();
    return new SetPage(
        lines.values().stream().map(StringBuilder::toString).toList(),
        (foot - last) / (foot - HEAD));
  }

  @Override
  protected void startPage(PDPage page) {
    pages.add(new TreeMap<>());
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    artifacts.add(tag.getName().equals("Artifact"));
  }

  @Override
  public void endMarkedContentSequence() {
    artifacts.remove(artifacts.size() - 1);
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    if (!artifacts.contains(true) && !glyph.getUnicode().isBlank()) {
      pages
          .get(pages.size() - 1)
          .computeIfAbsent(Math.round(glyph.getYDirAdj()), y -> new StringBuilder())
          .append(glyph.getUnicode());
    }
  }
}
