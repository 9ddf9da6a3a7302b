package org.clausebook.workspace;

import java.util.List;
import org.clausebook.markdown.LineChanges;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.text.FileContent;

/** The text of a file before and after an edit. */
public record TextChange(String file, String before, String after) {
  /** The lines that change, as {@code diff} marks them. */
  public List<String> lines() {
    return LineChanges.between(before, after);
  }

  /** The file with its new text; none where that is the old one. */
  public List<OutputFile> files() {
    return after.equals(before) ? List.of() : List.of(new OutputFile(file, FileContent.of(after)));
  }
}
