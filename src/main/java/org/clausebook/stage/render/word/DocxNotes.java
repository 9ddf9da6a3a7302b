package org.clausebook.stage.render.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The footnotes of a Word file. */
final class DocxNotes {
  private final boolean countsNotes;
  private final List<String> contents = new ArrayList<>();

  DocxNotes(boolean countsNotes) {
    this.countsNotes = countsNotes;
  }

  /** Begins a note; its id. */
  int open() {
    contents.add("");
    return contents.size();
  }

  /** Whether Word numbers a note as it is printed. */
  boolean isCounted(int id, String mark) {
    return countsNotes && mark.equals(String.valueOf(id));
  }

  /**
   * Ends a note.
   *
   * @param content its paragraphs
   */
  void close(int id, String content) {
    contents.set(id - 1, content);
  }

  /** The values of the layout. */
  List<Map<String, Object>> values() {
    return IntStream.range(0, contents.size())
        .mapToObj(i -> {
          Map<String, Object> values = new LinkedHashMap<>();
          values.put("id", String.valueOf(i + 1));
          values.put("content", contents.get(i));
          return values;
        })
        .toList();
  }
}
