package org.clausebook.stage.render.pdf;

import java.util.List;
import org.clausebook.diagnostic.Location;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.text.TextPlaces;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Which part of a policy a word on its page belongs to, and where that is written.
 *
 * @param documents whose words the page prints
 */
record DocumentParts(List<PolicyDocument> documents, TextPlaces places) {
  private static final String FIRST = "title";

  DocumentParts {
    documents = List.copyOf(documents);
  }

  /** The parts of a page with the words of several policies, none of which has a known place. */
  static DocumentParts of(List<PolicyDocument> documents) {
    return new DocumentParts(documents, TextPlaces.UNKNOWN);
  }

  /**
   * The name of a part in messages: {@code title}, {@code clause 'scope'}, {@code closing line}.
   */
  String name(Node node) {
    if (isClosing(node)) {
      return "closing line";
    }
    List<String> clauses = documents.stream()
        .flatMap(document -> document.clauses().stream())
        .map(clause -> clause.id().value())
        .toList();
    String part = FIRST;
    for (Node before : Elements.nodes(node.getOwnerDocument())) {
      if (before instanceof Element element && clauses.contains(clause(element))) {
        part = "clause '" + clause(element) + "'";
      }
      if (before.isSameNode(node)) {
        return part;
      }
    }
    throw new IllegalStateException("not of this page: " + node);
  }

  /** An id without its prefix; no clause's own id has an underscore. */
  private static String clause(Element element) {
    String id = element.getAttribute("id");
    return id.substring(id.lastIndexOf('_') + 1);
  }

  private boolean isClosing(Node node) {
    return documents.stream()
        .anyMatch(
            document -> document.lines().all().contains(node.getTextContent().strip()));
  }

  /** Where some words of a part are written, or else where the policy is, if there is one. */
  Location locate(String part, String words) {
    return places
        .find(part, words)
        .or(() -> documents.stream().map(PolicyDocument::location).findFirst())
        .orElse(Location.of(""));
  }
}
