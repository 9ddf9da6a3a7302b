package org.clausebook.stage.render.word;

import java.util.Optional;
import org.clausebook.stage.render.word.DocxNumbering.Num;

/** Writes how a paragraph of a clause is set. */
final class DocxParagraph {
  /** After a table, in twentieths of a point. */
  private static final String ROOM = "160";

  private DocxParagraph() {}

  static void write(DocxXml xml, DocxPlace place, DocxLabel label, boolean isAfterTable) {
    Optional<Num> num = label.num();
    boolean isLabelled = num.isPresent() || !label.typed().isEmpty();
    if (place.style().isEmpty() && place.left() == 0 && !isLabelled && !isAfterTable) {
      return;
    }
    xml.start("w:pPr");
    place.style().ifPresent(style -> xml.empty("w:pStyle", "w:val", style));
    num.ifPresent(found -> {
      xml.start("w:numPr").empty("w:ilvl", "w:val", String.valueOf(found.level()));
      xml.empty("w:numId", "w:val", String.valueOf(found.id())).end();
    });
    if (isAfterTable) {
      xml.empty("w:spacing", "w:before", ROOM);
    }
    if (isLabelled) {
      indent(xml, place, String.valueOf(place.label()));
    } else if (place.left() > 0) {
      indent(xml, place, "0");
    }
    xml.end();
  }

  private static void indent(DocxXml xml, DocxPlace place, String hanging) {
    xml.empty("w:ind", "w:left", String.valueOf(place.left()), "w:hanging", hanging);
  }
}
