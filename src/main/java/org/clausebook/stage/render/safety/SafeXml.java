package org.clausebook.stage.render.safety;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.helpers.DefaultHandler;

/** Makes parsers of XML that fetch and expand nothing. */
public final class SafeXml {
  /** For texts whose depth is limited elsewhere. */
  public static final int ANY_DEPTH = 0;

  private SafeXml() {}

  /**
   * A parser, for one thread.
   *
   * @param deepest levels of elements that it reads; JDKs differ in what they take for enough
   */
  public static DocumentBuilder builder(int deepest) {
    try {
      var factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute(
          "http://www.oracle.com/xml/jaxp/properties/maxElementDepth", String.valueOf(deepest));
      DocumentBuilder builder = factory.newDocumentBuilder();
      // The parser's own handler writes to standard error.
      builder.setErrorHandler(new DefaultHandler());
      return builder;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("the JDK cannot read XML safely", impossible);
    }
  }
}
