package org.clausebook.stage.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.diagnostic.Suggestion;
import org.clausebook.model.GivenCouncil;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.load.yaml.Folder;
import org.clausebook.stage.load.yaml.WorkspaceFile;

/** Reads the file of a logo, which is beside the profile that names it. */
final class LogoReader {
  /** A size in KiB, because every HTML file carries it. */
  static final int LARGEST = 256;

  /** A size in MiB: a larger file is not even read. */
  private static final int LIMIT = 32;

  /** A width in pixels; three times what paper shows. */
  private static final int WIDEST = 3000;

  private final Folder folder;
  private final List<Diagnostic> problems;

  LogoReader(Folder folder, List<Diagnostic> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** The picture; if it cannot be printed, which is then reported, none. */
  Optional<Picture> read(SourceText name) {
    if (GivenCouncil.isPlace(name.start())) {
      report(
          name,
          "a council given in code has no folder that a logo could be in",
          "put the logo into a layer, with its 'logo', and give 'extends' with the layer's name");
      return Optional.empty();
    }
    String file = name.start().file();
    String home = file.substring(0, file.lastIndexOf('/'));
    Optional<Picture> picture = path(name, home).flatMap(path -> content(path, name));
    picture
        .filter(found -> found.width() > WIDEST || found.height() > WIDEST)
        .ifPresent(found -> report(
            name,
            "this logo has " + found.width() + " by " + found.height() + " pixels",
            "save it with " + WIDEST + " pixels at most each way; 600 are enough"));
    return picture;
  }

  private Optional<String> path(SourceText name, String home) {
    if (!isInside(name.value())) {
      report(
          name,
          "'" + name.value() + "' is not the name of a file in " + home,
          "put the file into " + home + ", and write its name alone");
      return Optional.empty();
    }
    String path = home + "/" + name.value();
    List<String> there = folder.files(path.substring(0, path.lastIndexOf('/')));
    // Not every disk tells capitals from small letters.
    if (!there.contains(path.substring(path.lastIndexOf('/') + 1))) {
      report(
          name,
          "there is no file '" + path + "'",
          Suggestion.nearest(name.value(), there)
              .map(near -> "did you mean '" + near + "'?")
              .orElse("put the file there, or write the name of one that is there"));
      return Optional.empty();
    }
    return Optional.of(path);
  }

  private static boolean isInside(String name) {
    Path path = Path.of("home").resolve(name.replace('\\', '/').replace('\0', '/'));
    return !name.contains("\\") && !name.contains(":") && path.normalize().startsWith("home");
  }

  private Optional<Picture> content(String path, SourceText name) {
    Result<FileContent> read = WorkspaceFile.read(folder, path, LIMIT);
    problems.addAll(read.diagnostics());
    return read.toOptional().flatMap(content -> picture(content, name));
  }

  private Optional<Picture> picture(FileContent content, SourceText name) {
    int size = content.bytes().length;
    if (size > LARGEST << 10) {
      report(
          name,
          "this logo takes " + (size >> 10) + " KiB, and every policy carries it",
          "save it smaller, with " + LARGEST + " KiB at most");
      return Optional.empty();
    }
    Optional<Picture> picture = PngFile.read(content).or(() -> JpegFile.read(content));
    if (picture.isEmpty()) {
      report(
          name,
          "this is not a whole PNG or JPEG picture in red, green and blue, or in grey",
          "save it as PNG, and write the name of that file here");
    }
    return picture;
  }

  private void report(SourceText name, String message, String hint) {
    problems.add(Diagnostic.error(name.start(), message, hint));
  }
}
