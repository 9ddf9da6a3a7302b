package org.clausebook.stage.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.AccessibilityCheck;
import org.clausebook.model.document.AccessibilityCheck.Subject;
import org.clausebook.model.document.HeadingOrder;
import org.jspecify.annotations.Nullable;

/** Looks in a PDF, whoever wrote it, for what assistive programs need. */
public final class PdfChecks {
  private final PDDocument pdf;
  private final PDDocumentCatalog catalog;

  private PdfChecks(PDDocument pdf) {
    this.pdf = pdf;
    this.catalog = pdf.getDocumentCatalog();
  }

  /**
   * What was looked at in a file.
   *
   * @param file where one that cannot be read is reported
   */
  public static Result<List<AccessibilityCheck>> of(byte[] bytes, Location file) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return Result.ok(new PdfChecks(pdf).all());
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
      // Which of them depends on the damage: the library does not check what it cannot follow.
      return Result.failed(Diagnostic.error(
          file,
          "this PDF is damaged and cannot be read",
          "fetch it again, or write it again with 'policy generate'"));
    }
  }

  private List<AccessibilityCheck> all() throws IOException {
    var checks = new ArrayList<AccessibilityCheck>();
    checks.add(AccessibilityCheck.has(Subject.TITLE, showsTitle()));
    checks.add(AccessibilityCheck.has(Subject.LANGUAGE, isTold(catalog.getLanguage())));
    boolean isTagged = catalog.getStructureTreeRoot() != null
        && catalog.getMarkInfo() != null
        && catalog.getMarkInfo().isMarked();
    checks.add(AccessibilityCheck.has(Subject.TAGS, isTagged));
    if (isTagged) {
      checks.addAll(tags(PdfTag.of(pdf, MarkedPage.all(pdf))));
    }
    checks.add(fonts());
    return checks;
  }

  /** Since PDF 2.0 the title is in the XMP alone. */
  private boolean showsTitle() throws IOException {
    boolean hasTitle =
        isTold(pdf.getDocumentInformation().getTitle()) || metadata().contains("<dc:title>");
    return hasTitle
        && catalog.getViewerPreferences() != null
        && catalog.getViewerPreferences().displayDocTitle();
  }

  private String metadata() throws IOException {
    return catalog.getMetadata() == null
        ? ""
        : new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
  }

  private static boolean isTold(@Nullable String words) {
    return words != null && !words.isBlank();
  }

  private List<AccessibilityCheck> tags(PdfTag root) {
    var order = new HeadingOrder(1);
    root.all()
        .filter(tag -> tag.type().matches("H[1-6]"))
        .forEach(tag -> order.next(tag.type().charAt(1) - '0', tag.text()));
    boolean hasBookmarks =
        catalog.getDocumentOutline() != null && catalog.getDocumentOutline().hasChildren();
    return List.of(
        order.check(),
        AccessibilityCheck.has(Subject.BOOKMARKS, hasBookmarks),
        each(root, Subject.TABLES, "Table", PdfChecks::hasHeaders),
        each(root, Subject.PICTURES, "Figure", tag -> tag.attribute("Alt").isPresent()),
        each(root, Subject.LINKS, "Link", PdfChecks::hasWords));
  }

  private static boolean hasHeaders(PdfTag table) {
    List<PdfTag> headers = table.all("TH").toList();
    return !headers.isEmpty()
        && headers.stream().allMatch(header -> header.attribute("Scope").isPresent());
  }

  private static boolean hasWords(PdfTag link) {
    return !link.text().isBlank()
        || link.all("Figure").anyMatch(picture -> picture.attribute("Alt").isPresent());
  }

  private static AccessibilityCheck each(
      PdfTag root, Subject subject, String type, Predicate<PdfTag> isGood) {
    List<PdfTag> found = root.all(type).toList();
    return new AccessibilityCheck(
        subject,
        found.size(),
        found.stream().filter(isGood.negate()).map(tag -> tag.text().strip()).toList());
  }

  private AccessibilityCheck fonts() throws IOException {
    var names = new ArrayList<String>();
    var missing = new ArrayList<String>();
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        if (!names.contains(font.getName())) {
          names.add(font.getName());
          if (!font.isEmbedded()) {
            missing.add(font.getName());
          }
        }
      }
    }
    return new AccessibilityCheck(Subject.FONTS, names.size(), missing);
  }
}
