package org.clausebook.stage.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PolicyMetadata;
import org.clausebook.model.record.Decision;
import org.clausebook.stage.render.LayoutValues;
import org.clausebook.stage.render.Layouts;

/**
 * What a PDF says of itself: title, author, adoption; never the time of printing.
 *
 * @param xmp the XML form, which must agree with {@code Info}
 */
record Metadata(PolicyDocument document, PdfProfile profile, String xmp) {
  static final String LAYOUT = "policy/policy.xmp.ftl";

  static final String PRODUCER = "openhtmltopdf and Apache PDFBox";

  /** The metadata of a policy, or the mistakes in its layout. */
  static Result<Metadata> of(PolicyDocument document, PdfProfile profile, Layouts layouts) {
    var values = LayoutValues.of(document);
    values.put("keywords", keywords(document));
    values.put("producer", PRODUCER);
    values.put("profile", profile.printable());
    return layouts
        .fill(LAYOUT, values)
        .then(xmp -> XhtmlPage.parse(xmp, layouts.locate(LAYOUT)).map(page -> xmp))
        .map(xmp -> new Metadata(document, profile, xmp));
  }

  private static String keywords(PolicyDocument document) {
    return String.join(
        ", ",
        document.first().councilName(),
        document.first().runningTitle(),
        document.status().word());
  }

  /** Replaces what the PDF library wrote, which holds the time of day. */
  void writeTo(PDDocument pdf) throws IOException {
    writeTo(pdf, xmp, document.first().language(), information());
    if (profile == PdfProfile.UA2) {
      pdf.getDocument().getTrailer().removeItem(COSName.INFO);
    }
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
    var information = information(
        document.first().title(),
        document.first().councilName(),
        document.first().description(),
        keywords(document));
    record().forEach(information::setCustomMetadataValue);
    return information;
  }

  /** The metadata of every PDF, in its classic form. */
  static PDDocumentInformation information(
      String title, String author, String subject, String keywords) {
    var information = new PDDocumentInformation();
    information.setTitle(title);
    information.setAuthor(author);
    information.setSubject(subject);
    information.setKeywords(keywords);
    information.setCreator(PolicyMetadata.GENERATOR);
    information.setProducer(PRODUCER);
    return information;
  }

  /** The adoption as entries of its own: readers of Info are older than those of XMP. */
  private Map<String, String> record() {
    var entries = new LinkedHashMap<String, String>();
    entries.put("Status", document.status().word());
    document.sheet().number().ifPresent(number -> entries.put("Number", number));
    document.version().ifPresent(version -> entries.put("Version", version));
    for (Decision decision : document.decisions()) {
      int place = document.decisions().indexOf(decision);
      String event = "Event" + (place + 1);
      entries.put(event + "Verb", decision.verb());
      entries.put(event + "Body", document.first().decisions().get(place).body());
      decision.date().ifPresent(date -> entries.put(event + "Date", date.iso()));
      decision.minute().ifPresent(minute -> entries.put(event + "Minute", minute));
    }
    document.nextReview().ifPresent(review -> entries.put("ReviewDue", review.iso()));
    return entries;
  }
}
