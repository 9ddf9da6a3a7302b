package org.clausebook.bench;

import java.nio.file.Path;
import java.util.Objects;
import org.clausebook.cli.WorkspaceFolder;

/**
 * The words of one real council's IT policy, under the name of another council, as each program reads
 * them.
 *
 * @param markdown without front matter
 * @param html the page that Clausebook makes
 */
record SameText(Path markdown, Path html, Path typst) {
  private static final WorkspaceFolder PROJECT = new WorkspaceFolder(Path.of(""));
  private static final String POLICY = "output/alcester/it-policy";

  /** Writes the text for council number so-and-so; 0 is the real one. */
  static SameText write(WorkspaceFolder folder, int number) {
    String name = number == 0 ? "Alcester" : "Example-" + number;
    String markdown = PROJECT
        .read(POLICY + ".md")
        .replaceFirst("(?s)^---\n.*?\n---\n", "")
        .replace("Alcester", name);
    String stem = "text-" + number;
    folder.write(stem + ".md", markdown);
    folder.write(stem + ".html", PROJECT.read(POLICY + ".html").replace("Alcester", name));
    folder.write(stem + ".typ", TypstMarkup.of(markdown));
    return new SameText(
        folder.path(stem + ".md"), folder.path(stem + ".html"), folder.path(stem + ".typ"));
  }

  /** That of its files, without their endings. */
  String name() {
    String file = Objects.requireNonNull(markdown.getFileName()).toString();
    return file.substring(0, file.lastIndexOf('.'));
  }
}
