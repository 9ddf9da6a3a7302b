package org.clausebook.stage.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.clausebook.stage.source.block.HeadingGuess;
import org.clausebook.stage.source.block.TextLine;

/** The lines of a PDF, and which of them look like headings: those in larger letters, or bold. */
final class PdfLines extends PDFTextStripper {
  /** How much larger than the body a heading is. */
  private static final double LARGER = 1.12;

  /** A gap between lines, as a share of the letters' size, that separates paragraphs. */
  private static final double APART = 1.75;

  private static final int TENTHS = 10;

  /** A line before it is known what the body of the file looks like. */
  private record Seen(
      int page,
      int number,
      String text,
      double x,
      double end,
      double y,
      double size,
      boolean isBold) {}

  private final List<Seen> seen = new ArrayList<>();
  private final List<TextPosition> letters = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final PdfForms forms = new PdfForms();
  private int number;

  private PdfLines() {
    setSortByPosition(true);
    setSuppressDuplicateOverlappingText(true);
  }

  /** The lines of all pages. */
  static List<TextLine> of(PDDocument document) throws IOException {
    var lines = new PdfLines();
    lines.getText(document);
    lines.endLine();
    lines.forms.check();
    return lines.ranked();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (forms.isDrawn()) {
      super.showForm(form);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    if (forms.isDrawn()) {
      super.showTransparencyGroup(form);
    }
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) {
    text.append(words);
    letters.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
    number = 0;
  }

  private void endLine() {
    String line = text.toString().strip();
    if (!line.isEmpty() && !letters.isEmpty()) {
      TextPosition first = letters.get(0);
      TextPosition last = letters.get(letters.size() - 1);
      boolean isBold = letters.stream()
          .allMatch(letter -> PdfLetters.isBold(letter) || letter.getUnicode().isBlank());
      double size =
          letters.stream().mapToDouble(TextPosition::getFontSizeInPt).max().orElse(0);
      seen.add(new Seen(
          getCurrentPageNo(),
          ++number,
          line,
          first.getXDirAdj(),
          last.getXDirAdj() + last.getWidthDirAdj(),
          first.getYDirAdj(),
          size,
          isBold));
    }
    text.setLength(0);
    letters.clear();
  }

  private List<TextLine> ranked() {
    double body = body();
    var sizes = new TreeSet<Double>();
    seen.stream()
        .map(line -> rounded(line.size()))
        .filter(size -> size > body * LARGER)
        .forEach(sizes::add);
    var lines = new ArrayList<TextLine>();
    for (int i = 0; i < seen.size(); i++) {
      Seen line = seen.get(i);
      boolean isLarge = line.size() > body * LARGER;
      boolean isShort =
          line.text().length() <= HeadingGuess.LONGEST && !line.text().endsWith(".");
      int rank = isLarge && isShort
          ? 1 + sizes.tailSet(rounded(line.size()), false).size()
          : line.isBold() && isShort ? 1 + sizes.size() : 0;
      lines.add(new TextLine(
          "page " + line.page() + ", line " + line.number(),
          line.page(),
          line.text(),
          line.x(),
          line.end(),
          i == 0 || isApart(seen.get(i - 1), line),
          rank));
    }
    return lines;
  }

  private static boolean isApart(Seen last, Seen line) {
    double gap = line.y() - last.y();
    return line.page() != last.page()
        || gap < 0
        || gap > APART * Math.max(line.size(), last.size());
  }

  /** The size of most letters. */
  private double body() {
    Map<Double, Integer> lengths = new TreeMap<>();
    seen.forEach(line -> lengths.merge(rounded(line.size()), line.text().length(), Integer::sum));
    return lengths.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  private static double rounded(double size) {
    return (double) Math.round(size * TENTHS) / TENTHS;
  }
}
