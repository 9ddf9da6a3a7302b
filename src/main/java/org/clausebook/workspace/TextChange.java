package org.clausebook.workspace;

import java.util.List;
import java.util.stream.Stream;
import org.clausebook.markdown.DiffRun;
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.text.FileContent;

/** The text of a file before and after an edit. */
public record TextChange(String file, String before, String after) {
  /** The lines that change, as {@code diff} marks them. */
  public List<String> lines() {
    return DiffRun.between(before.lines().toList(), after.lines().toList()).stream()
        .filter(run -> !run.isKept())
        .flatMap(run -> Stream.concat(
            run.before().stream().map(line -> "-" + line),
            run.after().stream().map(line -> "+" + line)))
        .toList();
  }

  /** The file with its new text; none where that is the old one. */
  public List<OutputFile> files() {
    return after.equals(before) ? List.of() : List.of(new OutputFile(file, FileContent.of(after)));
  }
}
