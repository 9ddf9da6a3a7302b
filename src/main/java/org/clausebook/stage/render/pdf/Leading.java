package org.clausebook.stage.render.pdf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Which blocks lead to the next: headings, the titles of lists, sentences that end with a colon. */
final class Leading {
  private static final Set<String> LEADING = Set.of("h2", "h3", "h4", "h5", "h6", "dt");

  private static final Set<String> LEADING_CLASSES =
      Set.of(LeadIns.CLASS, "title", "label", "translation");

  private Leading() {}

  /** Whether a block is read together with the next. */
  static boolean leadsOn(Element block) {
    return LEADING.contains(block.getTagName())
        || LEADING_CLASSES.stream().anyMatch(name -> Classes.has(block, name));
  }

  /** Whether an element is the frame of a table, or a table without one. */
  static boolean isFrame(Element block) {
    return block.getTagName().equals("table")
        ? block.getParentNode() instanceof Element parent && !Classes.has(parent, "table")
        : Classes.has(block, "table");
  }

  /** The blocks that lead to another. */
  static List<Element> leadUp(Element block) {
    return Elements.before(block).stream().takeWhile(Leading::leadsOn).toList();
  }

  /** What a block is followed by, within its clause or after one that is a heading alone. */
  static Optional<Element> following(Element block) {
    return Elements.next(block).or(() -> afterSection(block));
  }

  private static Optional<Element> afterSection(Element heading) {
    return heading.getParentNode() instanceof Element section
            && section.getTagName().equals("section")
        ? Elements.next(section)
        : Optional.empty();
  }
}
