package org.clausebook.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.FileContent;
import org.clausebook.model.OutputFile;
import org.clausebook.model.Rendition;

/**
 * The last stage: writes renditions below one folder.
 *
 * <p>Every file is first written whole beside its place and then moved there, so that nobody ever
 * sees half a file. If one cannot be written, those already moved are put back as they were. A file
 * whose content is the same already is not touched.
 */
public final class Publisher {
  /** One file on its way into its place. */
  private record Replacement(Path target, Path fresh, Optional<FileContent> former) {}

  private final Path output;

  public Publisher(Path output) {
    this.output = output;
  }

  /** The files that now hold the renditions, in their order; or why none was changed. */
  public Result<List<Path>> publish(List<Rendition> renditions) {
    return write(renditions.stream().map(Rendition::file).toList());
  }

  /** The same of any files. */
  public Result<List<Path>> write(List<OutputFile> files) {
    var paths = new ArrayList<Path>();
    var replacements = new ArrayList<Replacement>();
    var folders = new NewFolders();
    for (OutputFile file : files) {
      Path target = output.resolve(file.path());
      paths.add(target);
      try {
        prepare(file, target, folders).ifPresent(replacements::add);
      } catch (IOException fault) {
        discard(replacements);
        folders.takeAway();
        return Result.failed(report(target));
      }
    }
    Map<Path, Path> oneOfFolder = new LinkedHashMap<>();
    replacements.stream()
        .filter(one -> !folders.isNewAbove(one.target()))
        .forEach(one -> oneOfFolder.put(one.target().resolveSibling(""), one.fresh()));
    oneOfFolder.values().forEach(Unfinished::takeAwayBeside);
    for (int i = 0; i < replacements.size(); i++) {
      try {
        AtomicMove.to(replacements.get(i).fresh(), replacements.get(i).target());
      } catch (IOException fault) {
        discard(replacements.subList(i, replacements.size()));
        putBack(replacements.subList(0, i));
        folders.takeAway();
        return Result.failed(report(replacements.get(i).target()));
      }
    }
    return Result.ok(List.copyOf(paths));
  }

  private static Optional<Replacement> prepare(OutputFile file, Path target, NewFolders folders)
      throws IOException {
    Optional<FileContent> former = Files.exists(target)
        ? Optional.of(FileContent.of(Files.readAllBytes(target)))
        : Optional.empty();
    if (former.equals(Optional.of(file.content()))) {
      return Optional.empty();
    }
    folders.makeAbove(target);
    return Optional.of(
        new Replacement(target, Unfinished.write(target, file.content().bytes()), former));
  }

  private static void discard(List<Replacement> replacements) {
    for (Replacement replacement : replacements) {
      try {
        Files.deleteIfExists(replacement.fresh());
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
  }

  private static void putBack(List<Replacement> replacements) {
    for (Replacement replacement : replacements) {
      try {
        if (replacement.former().isPresent()) {
          Path former =
              Unfinished.write(replacement.target(), replacement.former().get().bytes());
          AtomicMove.to(former, replacement.target());
        } else {
          Files.deleteIfExists(replacement.target());
        }
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
  }

  private static Diagnostic report(Path target) {
    if (Files.isDirectory(target)) {
      return report(target, "a folder is in the place of this file", "move it away");
    }
    for (Path folder = target.getParent(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        return report(folder, "a file is in the place of this folder", "move it away");
      }
    }
    return report(
        target,
        "this file cannot be written",
        "close it where it is open, make its folder writable");
  }

  private static Diagnostic report(Path place, String message, String hint) {
    return Diagnostic.error(
        Location.of(place.toString().replace('\\', '/')),
        message,
        hint + ", or name another folder with --output");
  }
}
