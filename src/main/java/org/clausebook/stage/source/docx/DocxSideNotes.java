package org.clausebook.stage.source.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.stage.source.archive.XmlNode;

/** The footnotes, endnotes and comments of a file, and the labels of those that are referred to. */
final class DocxSideNotes {
  /** The words of a note, and what links in them refer to. */
  record Note(XmlNode words, DocxRelations relations) {}

  private final Map<String, Note> notes = new LinkedHashMap<>();
  private final Map<String, XmlNode> comments = new LinkedHashMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();

  /** Notes by the name of what refers to them, and their ids. */
  void add(XmlNode part, DocxRelations relations, String named) {
    part.children(named)
        .forEach(
            note -> notes.put(named + "Reference " + note.get("w:id"), new Note(note, relations)));
  }

  void addComments(XmlNode part) {
    part.children("w:comment").forEach(comment -> comments.put(comment.get("w:id"), comment));
  }

  /** The label of the note that is referred to; empty if there is none. */
  Optional<String> label(XmlNode reference) {
    String id = reference.name() + " " + reference.get("w:id");
    return notes.containsKey(id)
        ? Optional.of(labels.computeIfAbsent(id, note -> String.valueOf(labels.size() + 1)))
        : Optional.empty();
  }

  Optional<XmlNode> comment(XmlNode reference) {
    return Optional.ofNullable(comments.get(reference.get("w:id")));
  }

  /** Those that were referred to, by label. */
  Map<String, Note> referred() {
    Map<String, Note> referred = new LinkedHashMap<>();
    labels.forEach((id, label) ->
        Optional.ofNullable(notes.get(id)).ifPresent(note -> referred.put(label, note)));
    return referred;
  }
}
