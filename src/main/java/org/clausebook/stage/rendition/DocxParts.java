package org.clausebook.stage.rendition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausebook.stage.source.archive.ArchiveParts;
import org.clausebook.stage.source.archive.XmlNode;
import org.clausebook.stage.source.archive.XmlPart;
import org.clausebook.stage.source.block.UnreadableFile;
import org.clausebook.stage.source.docx.DocxRelations;

/** The parts of a Word file, as one leads to the next. */
final class DocxParts {
  private static final String DOCUMENT = "word/document.xml";

  private final ArchiveParts parts;
  private final String document;
  private final DocxRelations relations;

  private DocxParts(ArchiveParts parts) throws UnreadableFile {
    this.parts = parts;
    this.document = DocxRelations.of(parts, "").part("officeDocument").orElse(DOCUMENT);
    this.relations = DocxRelations.of(parts, document);
  }

  /** Those of a file that is an archive. */
  static DocxParts of(byte[] docx) throws UnreadableFile {
    var found = new DocxParts(ArchiveParts.of(docx));
    if (found.parts.find(found.document).isEmpty()
        || !XmlPart.open(found.document, found.parts.find(found.document).orElseThrow())
            .enter("w:body")) {
      throw new UnreadableFile(
          "this file is packed as Word files are, but holds no text of Word",
          "save it as a Word document (.docx)");
    }
    return found;
  }

  /** The pieces of the text in their order. */
  void forEachPiece(Consumer<XmlNode> reader) throws UnreadableFile {
    XmlPart part = XmlPart.open(document, parts.find(document).orElseThrow());
    if (part.enter("w:body")) {
      for (Optional<XmlNode> piece = part.nextPiece();
          piece.isPresent();
          piece = part.nextPiece()) {
        reader.accept(piece.get());
      }
    }
  }

  /** The first part of a kind, such as {@code styles}; an empty one if there is none. */
  XmlNode part(String kind) throws UnreadableFile {
    Optional<String> name = relations.part(kind);
    return name.isPresent() ? XmlPart.whole(parts, name.get()) : XmlNode.none();
  }

  /** All parts of kinds by their names, in the order of these. */
  Map<String, XmlNode> parts(String... kinds) throws UnreadableFile {
    Map<String, XmlNode> found = new LinkedHashMap<>();
    for (String kind : kinds) {
      for (String name : relations.parts(kind)) {
        found.put(name, XmlPart.whole(parts, name));
      }
    }
    return found;
  }

  /** A part that belongs to the whole file, such as {@code custom-properties}. */
  XmlNode ofFile(String kind) throws UnreadableFile {
    Optional<String> name = DocxRelations.of(parts, "").part(kind);
    return name.isPresent() ? XmlPart.whole(parts, name.get()) : XmlNode.none();
  }

  /** Where the links of the text lead. */
  DocxRelations links() {
    return relations;
  }

  /** Where the links of a part lead. */
  DocxRelations links(String name) throws UnreadableFile {
    return DocxRelations.of(parts, name);
  }

  boolean hasPart(String words) {
    return parts.names().stream().anyMatch(name -> name.contains(words));
  }
}
