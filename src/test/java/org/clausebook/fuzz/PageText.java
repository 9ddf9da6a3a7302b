package org.clausebook.fuzz;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/** A page as a browser reads it, however it is written. */
final class PageText extends DefaultHandler {
  private final List<Start> elements = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder style = new StringBuilder();

  /** Where an element begins. */
  record Start(String name, Attributes attributes) {}

  private PageText() {}

  static PageText of(String page) {
    var text = new PageText();
    var parser = new HtmlParser(XmlViolationPolicy.ALLOW);
    parser.setContentHandler(text);
    try {
      parser.parse(new InputSource(new StringReader(page)));
    } catch (SAXException | IOException fault) {
      throw new UncheckedIOException(new IOException(fault));
    }
    return text;
  }

  List<Start> elements() {
    return elements;
  }

  /** The words that a reader sees, and those that are only read out. */
  String words() {
    return words.toString();
  }

  /** The style sheets. */
  String style() {
    return style.toString();
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    String lower = local.toLowerCase(Locale.ROOT);
    open.push(lower);
    elements.add(new Start(lower, new AttributesImpl(attributes)));
  }

  @Override
  public void endElement(String uri, String local, String name) {
    open.pop();
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (open.contains("style")) {
      style.append(text, start, length);
    } else if (!open.contains("script") && !open.contains("head")) {
      words.append(text, start, length);
    }
  }
}
