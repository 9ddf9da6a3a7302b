package org.clausebook.stage.publish;

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
import org.clausebook.model.document.OutputFile;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.FileContent;

/**
 * The last stage: writes renditions below one folder.
 *
 * <p>Every file is first written whole beside its place and then moved there, so that nobody ever
 * sees half a file. If one cannot be written, those already moved are put back as they were. A file
 * whose content is the same already is not touched.
 */
public final class Publisher {
  /**
   * One file on its way into its place.
   *
   * @param fresh what takes the place; empty if nothing does
   * @param edit in whose course it is put there, if it is a council's own
   */
  private record Replacement(
      Path target, Optional<Path> fresh, Optional<FileContent> former, Optional<FileEdit> edit) {}

  private final Path output;

  public Publisher(Path output) {
    this.output = output;
  }

  /** The files that now hold the renditions, in their order; or why none was changed. */
  public Result<List<Path>> publish(List<Rendition> renditions) {
    if (Links.leadsAway(output)) {
      return Result.failed(leadsAway(output, ", or name the folder with --output"));
    }
    return write(renditions.stream().map(Rendition::file).toList());
  }

  /** The same of any files. */
  public Result<List<Path>> write(List<OutputFile> files) {
    return write(files, List.of());
  }

  /**
   * The same of files that people write too: one that is no longer what it was is left as it is, and
   * so are all others. What was written or removed is so on the disk, each file before the next one.
   */
  public Result<List<Path>> edit(List<FileEdit> edits) {
    return write(edits.stream().map(FileEdit::file).toList(), edits);
  }

  private Result<List<Path>> write(List<OutputFile> files, List<FileEdit> edits) {
    List<Diagnostic> away = files.stream()
        .flatMap(file -> Links.outOf(output, output.resolve(file.path())).stream())
        .map(link -> leadsAway(link, ""))
        .distinct()
        .toList();
    return away.isEmpty() ? put(files, edits) : Result.failed(away);
  }

  private static Diagnostic leadsAway(Path link, String elsewhere) {
    return report(
        link,
        "this is a link to another place, and files are written only into their own folder",
        "put a folder or file of this name in its place" + elsewhere);
  }

  private Result<List<Path>> put(List<OutputFile> files, List<FileEdit> edits) {
    var paths = new ArrayList<Path>();
    var replacements = new ArrayList<Replacement>();
    var folders = new NewFolders();
    for (int i = 0; i < files.size(); i++) {
      Path target = output.resolve(files.get(i).path());
      Optional<FileEdit> edit = edits.isEmpty() ? Optional.empty() : Optional.of(edits.get(i));
      paths.add(target);
      try {
        prepare(files.get(i), edit, target, folders).ifPresent(replacements::add);
      } catch (IOException fault) {
        discard(replacements);
        folders.takeAway();
        return Result.failed(report(target, fault, edits));
      }
    }
    Map<Path, Path> oneOfFolder = new LinkedHashMap<>();
    replacements.stream()
        .filter(one -> !folders.isNewAbove(one.target()))
        .forEach(one -> one.fresh()
            .ifPresent(fresh -> oneOfFolder.put(one.target().resolveSibling(""), fresh)));
    oneOfFolder.values().forEach(Unfinished::takeAwayBeside);
    for (int i = 0; i < replacements.size(); i++) {
      try {
        put(replacements.get(i));
      } catch (IOException fault) {
        discard(replacements.subList(i, replacements.size()));
        putBack(replacements.subList(0, i));
        folders.takeAway();
        return Result.failed(report(replacements.get(i).target(), fault, edits));
      }
    }
    return Result.ok(List.copyOf(paths));
  }

  private static Optional<Replacement> prepare(
      OutputFile file, Optional<FileEdit> edit, Path target, NewFolders folders)
      throws IOException {
    Optional<FileContent> former = content(target);
    boolean isRemoval = edit.filter(FileEdit::isRemoval).isPresent();
    if (isRemoval ? former.isEmpty() : former.equals(Optional.of(file.content()))) {
      return Optional.empty();
    }
    refuseIfChanged(edit, former, target);
    if (isRemoval) {
      return Optional.of(new Replacement(target, Optional.empty(), former, edit));
    }
    folders.makeAbove(target);
    Path fresh = Unfinished.write(target, file.content().bytes());
    return Optional.of(new Replacement(target, Optional.of(fresh), former, edit));
  }

  private static Optional<FileContent> content(Path target) throws IOException {
    return Files.exists(target)
        ? Optional.of(FileContent.of(Files.readAllBytes(target)))
        : Optional.empty();
  }

  private static void refuseIfChanged(
      Optional<FileEdit> edit, Optional<FileContent> now, Path target) throws Changed {
    if (edit.isPresent() && !edit.get().isAsRead().test(now)) {
      throw new Changed(target);
    }
  }

  /** Looks once more, as a person may have saved the file while the others were written. */
  private void put(Replacement replacement) throws IOException {
    Path target = replacement.target();
    Optional<Path> fresh = replacement.fresh();
    if (replacement.edit().isEmpty()) {
      AtomicMove.to(fresh.orElseThrow(), target);
      return;
    }
    if (fresh.isPresent()) {
      Durable.content(fresh.get());
    }
    refuseIfChanged(replacement.edit(), content(target), target);
    if (fresh.isPresent()) {
      AtomicMove.to(fresh.get(), target);
    } else {
      Files.delete(target);
    }
    Durable.names(target, output);
  }

  /** Somebody else has changed a file since it was read. */
  private static final class Changed extends IOException {
    private static final long serialVersionUID = 1;

    private Changed(Path target) {
      super(target.toString());
    }
  }

  private static void discard(List<Replacement> replacements) {
    for (Replacement replacement : replacements) {
      try {
        if (replacement.fresh().isPresent()) {
          Files.deleteIfExists(replacement.fresh().get());
        }
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

  private Diagnostic report(Path target, IOException fault, List<FileEdit> edits) {
    if (fault instanceof Changed) {
      return Diagnostic.error(
          Location.of(output.relativize(target).toString().replace('\\', '/')),
          "this file has changed since it was read, so nothing was written",
          "close the program that has it open, and run the command again");
    }
    return report(target, edits.isEmpty() ? ", or name another folder with --output" : "");
  }

  /** The obstacle that keeps a file from its place; it might be written elsewhere instead. */
  private static Diagnostic report(Path target, String elsewhere) {
    if (Files.isDirectory(target)) {
      return report(target, "a folder is in the place of this file", "move it away" + elsewhere);
    }
    for (Path folder = target.getParent(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        return report(folder, "a file is in the place of this folder", "move it away" + elsewhere);
      }
    }
    return report(
        target,
        "this file cannot be written",
        (elsewhere.isEmpty()
                ? "close the program that has it open, or make its folder writable"
                : "close the program that has it open, make its folder writable")
            + elsewhere);
  }

  private static Diagnostic report(Path place, String message, String hint) {
    return Diagnostic.error(Location.of(place.toString().replace('\\', '/')), message, hint);
  }
}
