package org.clausebook.stage.render.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Where links within a document lead, while their marks still say so.
 *
 * @param ids of the tags, by the area that a reader chooses
 */
record LinkTargets(Map<COSDictionary, String> ids) {
  static LinkTargets of(PDDocument pdf) {
    var targets = new LinkTargets(new LinkedHashMap<>());
    PDStructureNode root = pdf.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      TagNames.below(root).forEach(targets::add);
    }
    return targets;
  }

  private void add(PDStructureElement tag) {
    Optional.ofNullable(tag.getAlternateDescription())
        .flatMap(LinkMark::of)
        .ifPresent(mark -> LinkMark.areas(tag).forEach(area -> ids.put(area, mark.target())));
  }
}
