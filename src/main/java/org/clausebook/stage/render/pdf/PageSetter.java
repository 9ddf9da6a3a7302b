package org.clausebook.stage.render.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;

/** Sets a page of HTML as tagged pages of a PDF. */
final class PageSetter {
  /** Names no place, so that a relative address is refused like any other. */
  static final String NOWHERE = "page:/";

  /** The PDF version of PDF/UA-1 and PDF/A-2; the newer kind is made from it. */
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
   * What is to be set.
   *
   * @param logo the one address that may be read: it holds the picture itself
   * @param parts of what the page prints, for messages
   * @param proof that is told which words the style sheet adds
   */
  record Task(
      XhtmlPage page,
      Optional<String> logo,
      PdfProfile profile,
      DocumentParts parts,
      Optional<PageProof> proof) {}

  /** Adds the pages to an empty PDF, unless words would be lost, and answers what went wrong. */
  List<Diagnostic> set(Task task, FontSet fonts, PDDocument pdf) throws IOException {
    XhtmlPage page = task.page();
    var families =
        fonts.faces().stream().map(Typeface::family).collect(Collectors.toCollection(TreeSet::new));
    var messages = new LibraryMessages(layout, styleSheet, families);
    PrintedContents.add(page.tree());
    LinkTitles.add(page.tree());
    Dashes.add(page.tree());
    WantedTags.mark(page.tree());
    LeadIns.mark(page.tree());
    RunningHeads.fit(page.tree(), fonts);
    Bookmarks.add(page);
    RevisionTags.mark(page.tree());
    KeptWords.mark(page.tree());
    var lost = new ArrayList<Diagnostic>();
    try {
      Fitting.fit(page.tree(), () -> renderer(task, fonts, pdf, messages), (renderer, laid) -> {
        lost.addAll(new WordCheck(task.parts(), styleSheet).check(page.tree(), laid));
        if (lost.isEmpty()) {
          LibraryWork.run(() -> withoutSearching(renderer::createPDFWithoutClosing));
          task.proof().ifPresent(proof -> proof.add(laid.generated()));
          var targets = LinkTargets.of(pdf);
          TagTree.mend(pdf);
          RevisionTags.mend(pdf);
          RepeatedHeads.silence(pdf);
          if (task.profile() == PdfProfile.UA2) {
            new NewerTags(pdf).write(targets);
          }
        }
      });
    } catch (LibraryWork.Failed unprintable) {
      List<Diagnostic> damaged = fonts.damaged();
      lost.addAll(damaged);
      if (damaged.isEmpty()) {
        messages.addFailure(unprintable);
      }
    }
    return Stream.concat(lost.stream(), messages.diagnostics().stream()).toList();
  }

  private PdfBoxRenderer renderer(
      Task task, FontSet fonts, PDDocument pdf, LibraryMessages messages) {
    // All that the library does for archives is to set pictures their way, and to write metadata,
    // which it takes long over and Metadata replaces.
    var builder = new PdfRendererBuilder()
        .usePDDocument(pdf)
        .usePdfUaAccessibility(true)
        .usePdfAConformance(
            task.logo().isPresent() ? PdfAConformance.PDFA_2_A : PdfAConformance.NONE)
        .usePdfVersion(VERSION)
        .useUnicodeLineBreaker(new WordBreaker())
        .useExternalResourceAccessControl(
            (address, type) -> task.logo().filter(address::equals).isPresent(),
            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .useNamespaceHandler(styles.ofOnePage())
        .withDiagnosticConsumer(messages::add)
        .withW3cDocument(task.page().tree(), NOWHERE);
    fonts.faces().forEach(typeface -> typeface.register(builder, pdf));
    PdfBoxRenderer renderer = builder.buildPdfRenderer();
    renderer
        .getSharedContext()
        .setTextRenderer(new WordMeasurer(
            fonts.widths(),
            task.page().tree().getDocumentElement().getTextContent().length()));
    return renderer;
  }

  /**
   * Does a task that finds the JDK's XML classes without opening every jar for others: the library
   * looks for them with each PDF, to write metadata that {@link Metadata} replaces.
   */
  private static void withoutSearching(LibraryWork.Step work) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      work.run();
    } finally {
      thread.setContextClassLoader(own);
    }
  }
}
