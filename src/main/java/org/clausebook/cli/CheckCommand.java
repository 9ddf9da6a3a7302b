package org.clausebook.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.clausebook.PolicyGenerator;
import org.clausebook.PolicyKey;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Does everything that generate does, and writes nothing. */
@Command(
    name = "check",
    description = "Finds every mistake in the files, and writes nothing.",
    footerHeading = "%nExamples:%n",
    footer = {"  policy check", "  policy check alcester --json"})
final class CheckCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  Selection selection;

  @Option(names = "--json", description = "Prints the diagnostics as JSON on standard output.")
  boolean json;

  @Override
  public Integer call() {
    PolicyGenerator generator = parent.generator();
    Result<List<PolicyKey>> keys = selection.keys(generator);
    var diagnostics = new ArrayList<Diagnostic>(
        keys.then(k -> generator.render(k, EnumSet.allOf(Format.class))).diagnostics());
    if (selection.isNamed()) {
      keys.atHand().ifPresent(k -> k.forEach(key -> diagnostics.addAll(generator.notes(key))));
    }
    int count = keys.atHand().map(List::size).orElse(0);
    boolean isFaultless = diagnostics.stream().noneMatch(Diagnostic::isError);
    if (json) {
      var report = new LinkedHashMap<String, Object>();
      report.put("policies", count);
      report.put("diagnostics", Json.diagnostics(diagnostics));
      Json.print(parent.console(), report);
      return isFaultless ? ExitCode.DONE : ExitCode.ERRORS;
    }
    if (isFaultless) {
      parent.console().out().println("no errors; policies checked: " + count);
    }
    return new DiagnosticPrinter(parent.console()).print(diagnostics);
  }
}
