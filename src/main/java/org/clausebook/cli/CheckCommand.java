package org.clausebook.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.clausebook.Clausebook;
import org.clausebook.cli.option.AsOf;
import org.clausebook.cli.option.Selection;
import org.clausebook.cli.option.ShardOption;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.DiagnosticReport;
import org.clausebook.cli.report.Findings;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.library.LibraryReport;
import org.clausebook.feature.lint.Rules;
import org.clausebook.model.ResolvedPolicy;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.workspace.Batch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Does everything that generate does, and writes nothing. */
@Command(
    name = "check",
    description = {
      "Finds every mistake in the files, and writes no policy.",
      "Looks at all councils, or at one, or at one policy; with --library at the clauses"
          + " themselves, in every way in which a council could come to have them."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy check",
      "  policy check alcester --strict",
      "  policy check --library",
      "  policy check --sarif clausebook.sarif",
    })
final class CheckCommand implements Callable<Integer> {
  /** The newer PDF has the same pages as the usual one. */
  private static final Set<Format> CHECKED =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Format.PDF_UA2)));

  @ParentCommand
  PolicyCommand parent;

  @Mixin
  Selection selection;

  @Mixin
  DiagnosticReport report;

  @Mixin
  AsOf asOf;

  @Mixin
  ShardOption sharding;

  @Option(
      names = "--library",
      description =
          "Checks the library, the layers and the councils' own clauses for councils that"
              + " do not exist: every clause, variant and optional clause, and every condition both ways.")
  boolean library;

  @Override
  public Integer call() {
    Clausebook clausebook = parent.clausebook();
    return library ? checkLibrary(clausebook) : check(clausebook);
  }

  private int checkLibrary(Clausebook clausebook) {
    if (selection.isNamed()) {
      throw new WrongOption(
          selection.commandLine(),
          "--library cannot be used with the name of a council",
          "leave the name out, or --library");
    }
    Result<LibraryReport> checked = clausebook.checkLibrary();
    int policies = checked.atHand().map(LibraryReport::policies).orElse(0);
    return report.print(parent, new Findings(policies, checked.diagnostics()));
  }

  private int check(Clausebook clausebook) {
    Result<List<PolicyKey>> keys = sharding
        .find(selection)
        .map(part -> part.of(selection.keys(clausebook), clausebook.councils()))
        .orElseGet(() -> selection.keys(clausebook));
    var diagnostics = new ArrayList<Diagnostic>();
    diagnostics.addAll(keys.diagnostics());
    keys.atHand().ifPresent(k -> diagnostics.addAll(clausebook.check(k, CHECKED, batch())));
    Result<List<Diagnostic>> found = keys.then(k -> clausebook.lint(k, asOf.date()));
    diagnostics.addAll(found.diagnostics());
    found.atHand().ifPresent(diagnostics::addAll);
    if (selection.isNamed()) {
      keys.atHand().ifPresent(k -> k.forEach(key -> diagnostics.addAll(notes(key, clausebook))));
    }
    int count = keys.atHand().map(List::size).orElse(0);
    return report.print(parent, new Findings(count, diagnostics, Rules.reasons()));
  }

  private static List<Diagnostic> notes(PolicyKey key, Clausebook clausebook) {
    return clausebook.resolve(key).atHand().map(ResolvedPolicy::notes).orElse(List.of());
  }

  private static Batch batch() {
    return new Batch(Runtime.getRuntime().availableProcessors(), System::nanoTime);
  }
}
