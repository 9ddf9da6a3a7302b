package org.clausebook.stage.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clausebook.model.document.Format;
import org.clausebook.model.text.FileContent;

/** The files in an output folder, whoever wrote them. */
public final class PublishedFiles {
  private final Path output;

  public PublishedFiles(Path output) {
    this.output = output;
  }

  /**
   * The renditions by their path from the folder, in order of name; none where there is no folder.
   *
   * @param council slug of a council
   */
  public Map<String, FileContent> of(String council) {
    Path folder = output.resolve(council);
    Map<String, FileContent> files = new LinkedHashMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> paths = Files.list(folder)) {
      List<Path> sorted = paths.filter(Files::isRegularFile).sorted().toList();
      for (Path path : sorted) {
        String name = String.valueOf(path.getFileName());
        if (Format.of(name.substring(name.lastIndexOf('.') + 1)).isPresent()) {
          files.put(council + "/" + name, FileContent.of(Files.readAllBytes(path)));
        }
      }
      return files;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
