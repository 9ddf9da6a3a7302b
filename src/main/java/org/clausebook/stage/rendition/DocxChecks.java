package org.clausebook.stage.rendition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.AccessibilityCheck;
import org.clausebook.model.document.AccessibilityCheck.Subject;
import org.clausebook.model.document.HeadingOrder;
import org.clausebook.stage.source.archive.XmlNode;
import org.clausebook.stage.source.block.UnreadableFile;

/** Looks in a Word file for what assistive programs need. */
final class DocxChecks {
  private static final Pattern HEADING = Pattern.compile("(?:Title|(?:Other)?Heading(\\d))");

  private final DocxParts parts;
  private final List<XmlNode> nodes = new ArrayList<>();

  private DocxChecks(DocxParts parts) throws UnreadableFile {
    this.parts = parts;
    parts.forEachPiece(piece -> {
      nodes.add(piece);
      piece.below().filter(one -> !one.name().isEmpty()).forEach(nodes::add);
    });
  }

  static Result<List<AccessibilityCheck>> of(byte[] docx, Location place) {
    try {
      return Result.ok(new DocxChecks(DocxParts.of(docx)).all());
    } catch (UnreadableFile unreadable) {
      return Result.failed(Diagnostic.error(place, unreadable.problem(), unreadable.hint()));
    }
  }

  private List<AccessibilityCheck> all() throws UnreadableFile {
    Set<String> bookmarks = new TreeSet<>();
    nodes.stream()
        .filter(one -> one.is("w:bookmarkStart"))
        .forEach(one -> bookmarks.add(one.get("w:name")));
    return List.of(
        AccessibilityCheck.has(
            Subject.TITLE,
            !parts.ofFile("core-properties").child("dc:title").text().isBlank()),
        AccessibilityCheck.has(
            Subject.LANGUAGE,
            parts
                .part("styles")
                .below("w:lang")
                .anyMatch(one -> !one.get("w:val").isBlank())),
        headings(),
        each(
            Subject.TABLES,
            "w:tbl",
            table -> table.below("w:tblHeader").findAny().isPresent()
                || table
                    .below("w:tblLook")
                    .anyMatch(look -> look.get("w:firstColumn").equals("1"))),
        each(Subject.PICTURES, "wp:docPr", picture -> !picture.get("descr").isBlank()),
        each(Subject.LINKS, "w:hyperlink", link -> !link.text().isBlank()),
        each(
            Subject.TARGETS,
            "w:hyperlink",
            link -> link.get("w:anchor").isEmpty() || bookmarks.contains(link.get("w:anchor"))));
  }

  private AccessibilityCheck headings() {
    var order = new HeadingOrder(1);
    for (XmlNode node : nodes) {
      Matcher heading = HEADING.matcher(node.child("w:pPr").child("w:pStyle").get("w:val"));
      if (node.is("w:p") && heading.matches()) {
        order.next(
            heading.group(1) == null ? 1 : Integer.parseInt(heading.group(1)) + 1, node.text());
      }
    }
    return order.check();
  }

  private AccessibilityCheck each(Subject subject, String what, Predicate<XmlNode> isGood) {
    List<XmlNode> found = nodes.stream().filter(one -> one.is(what)).toList();
    return new AccessibilityCheck(
        subject,
        found.size(),
        found.stream().filter(isGood.negate()).map(XmlNode::text).toList());
  }
}
