package org.clausebook.cli.report;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.adopt.AdoptReport;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.PolicyFiles;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is written when a decision is recorded or taken back: the record, and the policy's files. */
public final class Publishing {
  @Mixin
  OutputFolder output;

  @Option(
      names = "--no-publish",
      description = "Leaves the policy's published files as they are, and prints the command that"
          + " writes them.")
  boolean isLeft;

  @Option(names = "--dry-run", description = "Shows what would be written, without writing it.")
  boolean isDry;

  /** Says which files would be written, and which taken away. */
  void announce(Session session, PolicyKey key, List<Rendition> withdrawn) {
    PolicyFiles files = files(session, key);
    if (isLeft) {
      session.console().out().println("would leave the policy's files as they are");
      return;
    }
    print(session, "would publish ", files.paths());
    List<Path> versions = withdrawn.stream()
        .map(file -> output.folder(session).resolve(file.path()))
        .toList();
    print(
        session,
        "would rewrite or remove ",
        Stream.concat(versions.stream(), files.drafts().stream()).toList());
  }

  /** The files of the version that a decision gave its words, if they are to go with it. */
  Result<List<Rendition>> withdrawn(Session session, AdoptReport made) {
    return made.undone()
        .filter(undone -> !isLeft)
        .map(undone -> files(session, made.key()).version(undone.lock()))
        .orElseGet(() -> Result.ok(List.of()));
  }

  /**
   * Brings the files up to what is on record, or prints how; a failure leaves the record as it is.
   *
   * @param withdrawn files of a version that is no longer on record
   */
  List<Diagnostic> publish(Session session, AdoptReport made, List<Rendition> withdrawn) {
    PolicyKey key = made.key();
    PolicyFiles files = files(session, key);
    if (isLeft) {
      session.console().out().println("to publish it: " + command(session, key, files));
      return List.of();
    }
    Result<PolicyFiles.Update> update = files.update(withdrawn);
    update.toOptional().ifPresent(done -> {
      print(session, "published ", done.written());
      print(session, "removed ", done.removed());
    });
    return update.isOk()
        ? update.diagnostics()
        : Result.<PolicyFiles.Update>failed(Diagnostic.error(
                Location.of(key.file()),
                "the decision is " + (made.undone().isPresent() ? "taken back" : "on record")
                    + ", but the policy's files are not published",
                "correct what is reported, and then publish them with"
                    + " '" + command(session, key, files)
                    + "'"))
            .after(update.diagnostics())
            .diagnostics();
  }

  private PolicyFiles files(Session session, PolicyKey key) {
    return session.clausebook().files(key, output.folder(session));
  }

  private PrintedCommand command(Session session, PolicyKey key, PolicyFiles files) {
    PrintedCommand command = PrintedCommand.of(session, "generate", key.council(), key.policy());
    if (!files.formats().equals(session.clausebook().defaults().formats())) {
      command.option(
          "--format", files.formats().stream().map(Format::word).collect(Collectors.joining(",")));
    }
    if (output.output != null) {
      command.option("--output", PrintedCommand.written(output.output));
    }
    return command;
  }

  private static void print(Session session, String what, List<Path> files) {
    files.forEach(
        file -> session.console().out().println(what + file.toString().replace('\\', '/')));
  }
}
