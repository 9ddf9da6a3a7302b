package org.clausebook.stage.render.pdf;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * What is known of a link within the document, written into its title, which the PDF library hands
 * on and {@link TagTree} puts right.
 *
 * @param target the id that it leads to
 * @param id of the link itself
 * @param description by which it is read out
 */
record LinkMark(String target, Optional<String> id, String description) {
  private static final String MARK = "link:";
  private static final String NONE = "-";

  /** The mark in a title, if there is one. */
  static Optional<LinkMark> of(String title) {
    if (!title.startsWith(MARK)) {
      return Optional.empty();
    }
    String[] words = title.substring(MARK.length()).split(" ", 3);
    return Optional.of(
        new LinkMark(words[0], Optional.of(words[1]).filter(id -> !id.equals(NONE)), words[2]));
  }

  String title() {
    return MARK + target + " " + id.orElse(NONE) + " " + description;
  }

  /** Leaves of the mark what readers are told. */
  void describe(PDStructureElement link) {
    link.setAlternateDescription(description);
    id.ifPresent(link::setElementIdentifier);
    areas(link).forEach(area -> area.setString(COSName.CONTENTS, description));
  }

  /** The places on pages that a reader can choose to follow a link. */
  static Stream<COSDictionary> areas(PDStructureElement link) {
    return link.getKids().stream()
        .filter(PDObjectReference.class::isInstance)
        .map(area -> ((PDObjectReference) area).getCOSObject().getCOSDictionary(COSName.OBJ));
  }
}
