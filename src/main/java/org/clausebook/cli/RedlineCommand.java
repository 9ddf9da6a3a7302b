package org.clausebook.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.AuthorConverter;
import org.clausebook.cli.option.DayConverter;
import org.clausebook.cli.option.PaperFormats;
import org.clausebook.cli.option.PolicySelection;
import org.clausebook.cli.option.UnknownName;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.OutputFolder;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.redline.RedlineReport;
import org.clausebook.feature.redline.RedlineRequest;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyVersion;
import org.clausebook.model.document.Redline;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.Versions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes what changes from one version of a policy to another. */
@Command(
    name = "redline",
    description = {
      "Writes what changes from one version to another.",
      "That is a table of the clauses that change, and the text with every insertion and deletion"
          + " marked.",
      "The files are written beside the policy's own and never replace them. In docx the changes are"
          + " Word's own tracked changes."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy redline alcester it-policy",
      "  policy redline alcester it-policy --from 1.0 --to 2.0 --format html",
      "  policy redline alcester it-policy --changes-only",
      "  policy redline alcester it-policy --format docx",
    })
final class RedlineCommand implements Callable<Integer> {
  /**
   * The number of clauses above which a redline is long: more than a meeting reads again for a few
   * changes.
   */
  private static final int LONG = 20;

  @ParentCommand
  PolicyCommand parent;

  @Mixin
  PolicySelection selection;

  @Option(
      names = "--from",
      paramLabel = "VERSION",
      description = "The earlier version, such as 1.0 (default: the one in force).")
  @Nullable
  String from;

  @Option(
      names = "--to",
      paramLabel = "VERSION",
      description = "The later version, or draft: the text as it is now (default: draft).")
  @Nullable
  String to;

  @Mixin
  PaperFormats formats = new PaperFormats("a redline", RedlineRequest.FORMATS);

  @Option(
      names = "--changes-only",
      description = "Leaves out the unchanged clauses, and says how many there are.")
  boolean isOfChangesAlone;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      converter = AuthorConverter.class,
      description =
          "The author of the tracked changes in Word (default: " + RedlineRequest.AUTHOR + ").")
  @Nullable
  String author;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The date of the tracked changes in Word (default: the day of the decision on"
          + " the later version; none for a draft).")
  @Nullable
  LocalDate date;

  @Mixin
  OutputFolder output;

  @Override
  public Integer call() {
    Set<Format> wanted = formats.wanted();
    checkWordOptions(wanted.contains(Format.DOCX));
    Clausebook clausebook = parent.clausebook();
    PolicyKey key = selection.key(clausebook);
    Result<RedlineReport> made = clausebook
        .versions(key)
        .then(versions -> clausebook.redline(request(key, versions, wanted)));
    Optional<Redline> redline = made.toOptional().map(RedlineReport::redline);
    Optional<Redline> same = redline.filter(found -> !found.hasChanged());
    if (same.isPresent()) {
      printSame(key, same.get());
      return new DiagnosticPrinter(parent.console()).print(made.diagnostics());
    }
    Result<List<Path>> files =
        made.then(report -> clausebook.write(report.files(), output.folder(parent)));
    files.toOptional().ifPresent(paths -> OutputFolder.print(parent.console(), paths));
    var diagnostics = new ArrayList<>(files.diagnostics());
    if (files.isOk() && !isOfChangesAlone) {
      redline.flatMap(RedlineCommand::shorter).ifPresent(diagnostics::add);
    }
    return new DiagnosticPrinter(parent.console()).print(diagnostics);
  }

  private void checkWordOptions(boolean isWord) {
    if (isWord && isOfChangesAlone) {
      throw new WrongOption(
          selection.commandLine(),
          "a redline as docx holds all clauses",
          "leave out '--changes-only': in Word, go from change to change");
    }
    if (!isWord && (author != null || date != null)) {
      throw new WrongOption(
          selection.commandLine(),
          "only tracked changes in Word have an author and a date",
          "add '--format docx', or leave out '" + (author == null ? "--date" : "--author") + "'");
    }
  }

  /** Tells of the option where most of a long text stays as it is. */
  private static Optional<Diagnostic> shorter(Redline redline) {
    int all = redline.clauses().size();
    int changed = redline.changed().size();
    return all < LONG || changed * 4 > all
        ? Optional.empty()
        : Optional.of(Diagnostic.note(
            redline.to().document().location(),
            "clauses that change: " + changed + " of " + all
                + "; '--changes-only' leaves out the others"));
  }

  private void printSame(PolicyKey key, Redline redline) {
    parent
        .console()
        .out()
        .println(key.council() + " " + key.policy() + ": no word changes from "
            + redline.from().name() + " to " + redline.to().name() + ", so nothing is written");
  }

  private RedlineRequest request(PolicyKey key, Versions versions, Set<Format> wanted) {
    if (versions.all().isEmpty()) {
      throw new WrongOption(
          selection.commandLine(),
          "no words of '" + key.council() + " " + key.policy() + "' are locked yet",
          "record its adoption with 'policy adopt'; what changes after that can be compared");
    }
    return new RedlineRequest(
        key,
        known(key, versions, from),
        known(key, versions, to),
        wanted,
        isOfChangesAlone,
        new RedlineRequest.Signature(
            Optional.ofNullable(author).orElse(RedlineRequest.AUTHOR), Optional.ofNullable(date)));
  }

  private Optional<String> known(PolicyKey key, Versions versions, @Nullable String name) {
    var names = new ArrayList<>(versions.names());
    names.add(PolicyVersion.DRAFT);
    if (name != null && !names.contains(name)) {
      throw new UnknownName(
          selection.commandLine(), "version of " + key.council() + " " + key.policy(), name, names);
    }
    return Optional.ofNullable(name);
  }
}
