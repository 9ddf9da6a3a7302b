package org.clausebook.feature.redline;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.InputSource;

/** Whether HTML is well-formed XML too, as the PDF asks. */
final class WellFormed {
  private WellFormed() {}

  /** Throws if it is not. */
  static void check(String html) throws Exception {
    DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader("<div>" + html + "</div>")));
  }
}
