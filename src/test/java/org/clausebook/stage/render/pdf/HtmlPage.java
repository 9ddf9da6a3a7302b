package org.clausebook.stage.render.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.clausebook.PrintedPolicy;
import org.clausebook.model.document.Format;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The HTML of a policy, as elements. */
record HtmlPage(Element root) {
  static HtmlPage of(PrintedPolicy policy) throws Exception {
    byte[] page = policy.in(Format.HTML).bytes();
    return new HtmlPage(DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(page))
        .getDocumentElement());
  }

  /** The elements of a name, in order, in that part of the page which is printed as the policy. */
  List<Element> inMain(String name) {
    var main = (Element) root.getElementsByTagName("main").item(0);
    NodeList found = main.getElementsByTagName(name);
    var elements = new ArrayList<Element>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
