package org.clausebook.render.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;

/** Sets a page of HTML as tagged pages of a PDF. */
final class PageSetter {
  /** Names no place, so that a relative address is refused like any other. */
  static final String NOWHERE = "page:/";

  /** Of PDF/UA-1 and PDF/A-2; the newer kind is made from it. */
  private static final float VERSION = 1.7f;

  private final Location layout;
  private final Location styleSheet;
  private final ParsedStyles styles = new ParsedStyles();

  /** A setter of pages that one layout made. */
  PageSetter(Location layout, Location styleSheet) {
    this.layout = layout;
    this.styleSheet = styleSheet;
  }

  /**
   * Adds the pages to an empty PDF and answers what went wrong.
   *
   * @param logo the one address that may be read: it holds the picture itself
   */
  List<Diagnostic> set(
      XhtmlPage page, Optional<String> logo, FontSet fonts, PDDocument pdf, PdfProfile profile)
      throws IOException {
    var families =
        fonts.faces().stream().map(Typeface::family).collect(Collectors.toCollection(TreeSet::new));
    var messages = new LibraryMessages(layout, styleSheet, families);
    PrintedContents.add(page.tree());
    LinkTitles.add(page.tree());
    Dashes.add(page.tree());
    WantedTags.mark(page.tree());
    LeadIns.mark(page.tree());
    Bookmarks.add(page);
    RevisionTags.mark(page.tree());
    // All that the library does for archives is to set pictures their way, and to write metadata,
    // which it takes long over and Metadata replaces.
    var builder = new PdfRendererBuilder()
        .usePDDocument(pdf)
        .usePdfUaAccessibility(true)
        .usePdfAConformance(logo.isPresent() ? PdfAConformance.PDFA_2_A : PdfAConformance.NONE)
        .usePdfVersion(VERSION)
        .useUnicodeLineBreaker(new WordBreaker())
        .useExternalResourceAccessControl(
            (address, type) -> logo.filter(address::equals).isPresent(),
            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .useNamespaceHandler(styles.ofOnePage())
        .withDiagnosticConsumer(messages::add)
        .withW3cDocument(page.tree(), NOWHERE);
    fonts.faces().forEach(typeface -> typeface.register(builder, pdf));
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.getSharedContext().setTextRenderer(new WordMeasurer(fonts.widths()));
      withoutSearching(renderer::createPDFWithoutClosing);
      var targets = LinkTargets.of(pdf);
      TagTree.mend(pdf);
      RevisionTags.mend(pdf);
      RepeatedHeads.silence(pdf);
      if (profile == PdfProfile.UA2) {
        new NewerTags(pdf).write(targets);
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError unprintable) {
      // Which of them depends on the styles: the library does not check what it cannot follow.
      messages.addFailure();
    }
    return messages.diagnostics();
  }

  /** What the PDF library does. */
  private interface Task {
    void run() throws IOException;
  }

  /**
   * Does a task that finds the JDK's XML classes without opening every jar for others: the library
   * looks for them with each PDF, to write metadata that {@link Metadata} replaces.
   */
  private static void withoutSearching(Task task) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      task.run();
    } finally {
      thread.setContextClassLoader(own);
    }
  }
}
