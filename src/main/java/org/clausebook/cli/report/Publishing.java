package org.clausebook.cli.report;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.PolicyFiles;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the files of a policy after a decision on it was recorded. */
public final class Publishing {
  @Mixin
  OutputFolder output;

  @Option(
      names = "--no-publish",
      description = "Records the decision and leaves the policy's files as they are; prints the"
          + " command that writes them.")
  boolean isLeft;

  /** Says which files would be written, and which taken away. */
  void announce(Session session, PolicyKey key) {
    PolicyFiles files = files(session, key);
    if (isLeft) {
      session.console().out().println("would leave the policy's files as they are");
      return;
    }
    print(session, "would publish ", files.paths());
    print(session, "would rewrite or remove ", files.drafts());
  }

  /** Brings the files up to what is on record, or prints how; a failure leaves the record as it is. */
  List<Diagnostic> publish(Session session, PolicyKey key) {
    PolicyFiles files = files(session, key);
    if (isLeft) {
      session.console().out().println("to publish it: " + command(session, key, files));
      return List.of();
    }
    Result<PolicyFiles.Update> update = files.update();
    update.toOptional().ifPresent(done -> {
      print(session, "published ", done.written());
      print(session, "removed ", done.removed());
    });
    return update.isOk()
        ? update.diagnostics()
        : Result.<PolicyFiles.Update>failed(Diagnostic.error(
                Location.of(key.file()),
                "the decision is on record, but the policy's files are not published",
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
    if (!files.formats().equals(Format.usual())) {
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
