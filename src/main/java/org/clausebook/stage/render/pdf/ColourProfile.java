package org.clausebook.stage.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterInputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** The colours of a PDF, which archives demand to be told: sRGB. */
final class ColourProfile {
  private static final String NAME = "sRGB IEC61966-2.1";

  /** Compressed once, for every PDF has it. */
  private final byte[] profile;

  ColourProfile() {
    profile = read();
  }

  private static byte[] read() {
    try (InputStream in = ColourProfile.class.getResourceAsStream("sRGB.icc")) {
      if (in == null) {
        throw new IllegalStateException("sRGB.icc is not packaged");
      }
      return new DeflaterInputStream(in).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Written entry by entry, because JDKs differ in how they rewrite a profile they parse. */
  void writeTo(PDDocument pdf) throws IOException {
    var stream = pdf.getDocument().createCOSStream();
    try (var out = stream.createRawOutputStream()) {
      out.write(profile);
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    stream.setInt(COSName.N, 3);
    var intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setString(COSName.INFO, NAME);
    intent.setString(COSName.OUTPUT_CONDITION, NAME);
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, NAME);
    intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, stream);
    pdf.getDocumentCatalog().addOutputIntent(new PDOutputIntent(intent));
  }
}
