package org.clausebook.stage.render.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.model.document.Format;

/** A pair of standards, one for readers and one for archives, that a PDF follows. */
enum PdfProfile {
  /** PDF/UA-1 and PDF/A-2a. */
  UA1(Format.PDF, "1", "2"),

  /** PDF/UA-2 and PDF/A-4, which are of PDF 2.0. */
  UA2(Format.PDF_UA2, "2", "4");

  private final Format format;
  private final String ua;
  private final String archive;

  PdfProfile(Format format, String ua, String archive) {
    this.format = format;
    this.ua = ua;
    this.archive = archive;
  }

  Format format() {
    return format;
  }

  /** The values of it for the XMP layout. */
  Map<String, Object> printable() {
    var values = new LinkedHashMap<String, Object>();
    values.put("ua", ua);
    values.put("archive", archive);
    values.put("newer", this == UA2);
    return values;
  }
}
