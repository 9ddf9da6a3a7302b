package org.clausebook.stage.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.stage.render.safety.SafeXml;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The page that a layout printed, read as XML; never another file or entity. */
public record XhtmlPage(Document tree) {
  private static final String DOCTYPE = "<!DOCTYPE html>";

  /** One for each thread: to make one takes as long as to read a page. */
  private static final ThreadLocal<DocumentBuilder> PARSER =
      ThreadLocal.withInitial(() -> SafeXml.builder(SafeXml.ANY_DEPTH));

  /**
   * Reads a page.
   *
   * @param layout where a mistake is reported
   */
  public static Result<XhtmlPage> parse(String text, Location layout) {
    // Any other declaration could name entities, so the parser refuses what is left.
    String page = text.startsWith(DOCTYPE) ? text.substring(DOCTYPE.length()) : text;
    try {
      // PageCheck draws the line.
      var tree = PARSER.get().parse(new InputSource(new StringReader(page)));
      return Result.ok(new XhtmlPage(tree));
    } catch (SAXParseException malformed) {
      return Result.failed(malformed(page, malformed, layout));
    } catch (SAXException | IOException impossible) {
      throw new IllegalStateException("a string could not be read", impossible);
    }
  }

  /** The elements and texts in reading order. */
  List<Node> nodes() {
    return Elements.nodes(tree);
  }

  /** Shows the line of the page, because the parser's own words follow the machine's language. */
  private static Diagnostic malformed(String page, SAXParseException fault, Location layout) {
    int line = Math.max(1, fault.getLineNumber());
    String shown = page.lines().skip(line - 1L).findFirst().orElse("").strip();
    return Diagnostic.error(
        layout,
        "it prints a page that is not well-formed XML, at '" + beginning(shown) + "'",
        "close every tag that is opened, write '&' as '&amp;', and declare no entities");
  }

  private static String beginning(String line) {
    return line.codePoints()
        .limit(60)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
