package org.clausebook.stage.render.pdf;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads what is printed on a page, glyph by glyph, and knows which of them nobody sees. */
final class PageReader extends PDFGraphicsStreamEngine {
  /** Steps of a page that is drawn; our fullest have ten thousand. */
  private static final int MOST = 1_000_000;

  /** A size in points. */
  private static final double SMALLEST = 3;

  /** The least difference in brightness between a letter and what is under it, from 0 to 1. */
  private static final double LEAST_CONTRAST = 0.2;

  private static final double LEAST_OPACITY = 0.3;
  private static final int LINE = 5;
  private static final String ARTIFACT = "Artifact";

  /** The mark of a part of the page. */
  private record Marked(boolean isAside, int tag) {
    static final Marked NONE = new Marked(false, -1);
  }

  private final Ink ink = new Ink();
  private final List<Marked> nesting = new ArrayList<>();
  private final GeneralPath path = new GeneralPath();
  private final Rectangle2D paper;
  private final LetterShapes shapes;
  private int segments;
  private boolean hasShapes;
  private int steps;

  private PageReader(PDPage page, LetterShapes shapes) {
    super(page);
    this.shapes = shapes;
    var box = page.getCropBox();
    this.paper = new Rectangle2D.Double(
        box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
  }

  static PageReader read(PDPage page, LetterShapes shapes) throws IOException {
    var reader = new PageReader(page, shapes);
    reader.processPage(page);
    return reader;
  }

  /** The letters and pictures, and what hides them. */
  Ink ink() {
    return ink;
  }

  /** Whether something is drawn that is neither a letter, a picture, a line nor a box. */
  boolean hasShapes() {
    return hasShapes;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++steps > MOST) {
      throw new IOException("a page that takes too long to draw");
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    Marked around = marked();
    boolean isArtifact = tag != null && ARTIFACT.equals(tag.getName());
    int number = properties == null ? around.tag() : properties.getInt(COSName.MCID, around.tag());
    nesting.add(new Marked(around.isAside() || isArtifact, number));
  }

  @Override
  public void endMarkedContentSequence() {
    if (!nesting.isEmpty()) {
      nesting.remove(nesting.size() - 1);
    }
  }

  private Marked marked() {
    return nesting.isEmpty() ? Marked.NONE : nesting.get(nesting.size() - 1);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = font.toUnicode(code);
    double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    double width = displacement.getX() * Math.hypot(matrix.getScaleX(), matrix.getShearY());
    var glyph = new Glyph(
        text == null ? "\uFFFD" : text,
        matrix.getTranslateX(),
        matrix.getTranslateY(),
        width,
        size,
        marked().isAside(),
        marked().tag());
    shapes.add(font, code, glyph.text());
    ink.add(glyph, glyph.text().isBlank() ? "" : whyHidden(glyph));
  }

  private String whyHidden(Glyph glyph) throws IOException {
    var state = getGraphicsState();
    double x = glyph.middleX();
    double y = glyph.middleY();
    if (!state.getTextState().getRenderingMode().isFill()) {
      return "it is printed without ink";
    }
    if (state.getNonStrokeAlphaConstant() < LEAST_OPACITY) {
      return "it is transparent";
    }
    if (glyph.size() < SMALLEST) {
      return "it is too small to be read";
    }
    if (!paper.contains(x, y) || !state.getCurrentClippingPath().contains(x, y)) {
      return "it is outside of what is shown";
    }
    double letter = brightness(state.getNonStrokingColor());
    return Math.abs(letter - ink.brightness(x, y)) < LEAST_CONTRAST
        ? "it has the colour of its background"
        : "";
  }

  private static double brightness(PDColor colour) throws IOException {
    if (colour.isPattern()) {
      return 1;
    }
    var rgb = new Color(colour.toRGB());
    return (0.2126 * rgb.getRed() + 0.7152 * rgb.getGreen() + 0.0722 * rgb.getBlue()) / 255;
  }

  private void paint(Rectangle2D area) throws IOException {
    if (getGraphicsState().getNonStrokeAlphaConstant() >= LEAST_OPACITY) {
      ink.paint(area, brightness(getGraphicsState().getNonStrokingColor()));
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    AffineTransform place =
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    Rectangle2D area =
        place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    ink.cover(area);
    ink.add(
        new Glyph(
            " [picture] ",
            area.getX(),
            area.getY(),
            area.getWidth(),
            area.getHeight(),
            marked().isAside(),
            marked().tag()),
        "");
  }

  @Override
  public void clip(int windingRule) {
    path.setWindingRule(windingRule);
    getGraphicsState().intersectClippingPath((GeneralPath) path.clone());
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    }
    path.lineTo(x, y);
    segments++;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x1, y1);
    }
    path.curveTo(x1, y1, x2, y2, x3, y3);
    segments += LINE + 1;
  }

  @Override
  public Point2D getCurrentPoint() {
    Point2D point = path.getCurrentPoint();
    return point == null ? new Point2D.Float() : point;
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void endPath() {
    path.reset();
    segments = 0;
  }

  @Override
  public void strokePath() throws IOException {
    Rectangle2D area = path.getBounds2D();
    hasShapes |= segments > LINE;
    if (area.getHeight() < 1) {
      ink.cover(new Rectangle2D.Double(area.getX(), area.getY() - 1, area.getWidth(), 2));
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    hasShapes |= segments > LINE;
    paint(path.getBounds2D());
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    fillPath(windingRule);
  }

  @Override
  public void shadingFill(COSName name) throws IOException {
    hasShapes = true;
    ink.cover(getGraphicsState().getCurrentClippingPath().getBounds2D());
  }
}
