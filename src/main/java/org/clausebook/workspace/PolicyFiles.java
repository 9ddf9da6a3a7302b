package org.clausebook.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.HeadingOffset;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.publish.Publications;

/**
 * The files of one policy in an output folder, which follow a decision as a whole: the policy in
 * the usual formats and in every other that is there, its earlier versions, and its draft.
 */
public final class PolicyFiles {
  private final Workspace workspace;
  private final PolicyKey key;
  private final Path output;
  private final Publications publications;

  /** The outcome of each. */
  public record Update(List<Path> written, List<Path> removed) {
    public Update {
      written = List.copyOf(written);
      removed = List.copyOf(removed);
    }
  }

  /**
   * The files of a policy.
   *
   * @param output the folder that it is published to
   */
  public PolicyFiles(Workspace workspace, PolicyKey key, Path output) {
    this.workspace = workspace;
    this.key = key;
    this.output = output;
    this.publications = new Publications(output, HeadingOffset.USUAL);
  }

  /** The formats that the policy is to be written in. */
  public Set<Format> formats() {
    Set<Format> formats = EnumSet.copyOf(workspace.defaults().formats());
    formats.addAll(present(key.policy()));
    return Collections.unmodifiableSet(formats);
  }

  /** The files of the policy as it stands, there or to come. */
  public List<Path> paths() {
    return paths(key.policy(), formats());
  }

  /** The files of its draft that are there. */
  public List<Path> drafts() {
    return paths(draft(), present(draft()));
  }

  /**
   * Writes the policy as it stands and each earlier version that is there; writes its draft again
   * where the working text is not what was decided, and otherwise takes the draft away.
   */
  public Result<Update> update() {
    Result<List<Path>> written = publish(formats(), false);
    if (!written.isOk()) {
      return Result.failed(written.diagnostics());
    }
    return written.then(files -> Versions.of(workspace, key)
        .then(versions -> versions.rewrite(output))
        .then(earlier -> updateDraft()
            .map(update -> new Update(
                Stream.of(files, earlier, update.written())
                    .flatMap(List::stream)
                    .toList(),
                update.removed()))));
  }

  /** The files of the version of a lock that are there, as they are printed now. */
  public Result<List<Rendition>> version(Lock lock) {
    LockedVersion version = LockedVersion.of(lock);
    return Versions.of(workspace, key).then(versions -> {
      Set<Format> formats = versions.present(version, output);
      return formats.isEmpty() ? Result.ok(List.of()) : versions.render(version, formats);
    });
  }

  /**
   * The same after a decision was taken back: what was printed of its version goes, unless the words
   * of another decision have the same version.
   *
   * @param withdrawn what {@link #version} found of it before
   */
  public Result<Update> update(List<Rendition> withdrawn) {
    return update()
        .then(update -> Versions.of(workspace, key).then(versions -> {
          var removed = new ArrayList<>(update.removed());
          var left = new ArrayList<Diagnostic>();
          withdrawn.stream()
              .filter(rendition -> !versions.holds(rendition))
              .map(rendition -> takeAway(rendition, removed))
              .flatMap(Optional::stream)
              .forEach(left::add);
          return Result.of(new Update(update.written(), removed), left);
        }));
  }

  /** What is to be said of a file that somebody has changed; one that nobody has is taken away. */
  private Optional<Diagnostic> takeAway(Rendition rendition, List<Path> removed) {
    Path file = output.resolve(rendition.path());
    try {
      if (FileContent.of(Files.readAllBytes(file)).equals(rendition.content())) {
        Files.delete(file);
        removed.add(file);
        return Optional.empty();
      }
    } catch (IOException undeletable) {
      // It is told below.
    }
    return Optional.of(Diagnostic.warning(
        Location.of(file.toString().replace('\\', '/')),
        "this shows words whose adoption was taken back, and is still here because it is not as"
            + " 'policy show' wrote it",
        "keep what you need of it elsewhere, and delete it"));
  }

  private Result<Update> updateDraft() {
    Set<Format> formats = present(draft());
    if (formats.isEmpty()) {
      return Result.ok(new Update(List.of(), List.of()));
    }
    return CurrentText.isAhead(workspace, key)
        .then(isAhead -> isAhead
            ? publish(formats, true).map(files -> new Update(files, List.of()))
            : takeAway(formats));
  }

  private Result<Update> takeAway(Set<Format> formats) {
    var removed = new ArrayList<Path>();
    var left = new ArrayList<Diagnostic>();
    for (Format format : formats) {
      Path file = publications.path(key.council(), draft(), format);
      if (publications.takeAway(key.council(), draft(), format)) {
        removed.add(file);
      } else {
        left.add(Diagnostic.warning(
            Location.of(file.toString().replace('\\', '/')),
            "this draft is still here although its words are decided on, because it is not as"
                + " 'policy generate' wrote it",
            "keep what you need of it elsewhere, and delete it"));
      }
    }
    return Result.of(new Update(List.of(), removed), left);
  }

  private Result<List<Path>> publish(Set<Format> formats, boolean isDraft) {
    var outcomes = new ArrayList<Result<List<Path>>>();
    workspace.publish(
        List.of(key),
        new Publication(output, formats, false, false, isDraft, headings()),
        Batch.untimed(),
        (outcome, took) -> outcomes.add(outcome.files()));
    return outcomes.get(0);
  }

  /** The heading levels that the existing fragment was written with. */
  private HeadingOffset headings() {
    return IntStream.rangeClosed(0, HeadingOffset.MOST)
        .mapToObj(HeadingOffset::new)
        .filter(offset -> new Publications(output, offset)
            .isAsWritten(key.council(), key.policy(), Format.FRAGMENT))
        .findFirst()
        .orElse(HeadingOffset.USUAL);
  }

  private String draft() {
    return key.policy() + Publication.DRAFT;
  }

  private Set<Format> present(String name) {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (Format format : Format.values()) {
      if (Files.exists(publications.path(key.council(), name, format))) {
        formats.add(format);
      }
    }
    return formats;
  }

  private List<Path> paths(String name, Set<Format> formats) {
    return formats.stream()
        .map(format -> publications.path(key.council(), name, format))
        .toList();
  }
}
