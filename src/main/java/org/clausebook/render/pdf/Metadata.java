package org.clausebook.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.PolicyDocument;
import org.clausebook.model.PolicyDocument.Decision;
import org.clausebook.model.PolicyMetadata;
import org.clausebook.render.LayoutValues;
import org.clausebook.render.Layouts;

/**
 * What a PDF says of itself: title, author, adoption; never the time of printing.
 *
 * @param xmp the XML form, which must agree with {@code Info}
 */
record Metadata(PolicyDocument document, String xmp) {
  static final String LAYOUT = "policy.xmp.ftl";

  static final String PRODUCER = "openhtmltopdf and Apache PDFBox";

  /** The metadata of a policy, or the mistakes in its layout. */
  static Result<Metadata> of(PolicyDocument document, Layouts layouts) {
    var values = LayoutValues.of(document);
    values.put("keywords", keywords(document));
    values.put("producer", PRODUCER);
    return layouts
        .fill(LAYOUT, values)
        .then(xmp -> XhtmlPage.parse(xmp, layouts.locate(LAYOUT)).then(page -> Result.ok(xmp)))
        .then(xmp -> Result.ok(new Metadata(document, xmp)));
  }

  private static String keywords(PolicyDocument document) {
    return String.join(
        ", ", document.councilName(), document.runningTitle(), document.status().word());
  }

  /** Replaces what the PDF library wrote, which holds the time of day. */
  void writeTo(PDDocument pdf) throws IOException {
    writeTo(pdf, xmp, document.language(), information());
  }

  /**
   * The same of any PDF.
   *
   * @param information what must agree with the XMP
   */
  static void writeTo(
      PDDocument pdf, String xmp, String language, PDDocumentInformation information)
      throws IOException {
    var catalog = pdf.getDocumentCatalog();
    var packet = new PDMetadata(pdf);
    packet.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(packet);
    catalog.setLanguage(language);
    var preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    pdf.setDocumentInformation(information);
    pdf.setDocumentId(
        UUID.nameUUIDFromBytes(xmp.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits());
  }

  private PDDocumentInformation information() {
    var information = new PDDocumentInformation();
    information.setTitle(document.title());
    information.setAuthor(document.councilName());
    information.setSubject(document.description());
    information.setKeywords(keywords(document));
    information.setCreator(PolicyMetadata.GENERATOR);
    information.setProducer(PRODUCER);
    record().forEach(information::setCustomMetadataValue);
    return information;
  }

  /** The adoption as entries of its own: readers of Info are older than those of XMP. */
  private Map<String, String> record() {
    var entries = new LinkedHashMap<String, String>();
    entries.put("Status", document.status().word());
    document.sheet().number().ifPresent(number -> entries.put("Number", number));
    document.version().ifPresent(version -> entries.put("Version", version));
    for (Decision decision : document.decisions()) {
      String event = "Event" + (document.decisions().indexOf(decision) + 1);
      entries.put(event + "Verb", decision.verb());
      entries.put(event + "Body", decision.body());
      decision.date().ifPresent(date -> entries.put(event + "Date", date.iso()));
      decision.minute().ifPresent(minute -> entries.put(event + "Minute", minute));
    }
    document.nextReview().ifPresent(review -> entries.put("ReviewDue", review.iso()));
    return entries;
  }
}
