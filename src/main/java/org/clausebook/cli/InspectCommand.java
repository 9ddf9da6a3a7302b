package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausebook.cli.option.InspectedFile;
import org.clausebook.cli.option.RecordSelection;
import org.clausebook.cli.option.WrongOption;
import org.clausebook.cli.report.DiagnosticPrinter;
import org.clausebook.cli.report.InspectText;
import org.clausebook.cli.report.Json;
import org.clausebook.cli.report.MetadataView;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.inspect.InspectReport;
import org.clausebook.feature.inspect.InspectRequest;
import org.clausebook.model.document.PolicyMetadata;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.rendition.RenditionReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads back what a written policy says of itself, and holds its words against the record. */
@Command(
    name = "inspect",
    description = {
      "Shows what a published file says of itself.",
      "Reads the metadata in a PDF, HTML, Markdown or Word file of a policy.",
      "With --verify it says whether the file is word for word what the council has on record."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy inspect output/alcester/it-policy.pdf",
      "  policy inspect downloaded.html --json",
      "  policy inspect downloaded.html --verify",
      "  policy inspect saved-page.html alcester it-policy --verify",
    })
final class InspectCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  InspectedFile file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "COUNCIL",
      description = "With --verify: whose policy it is, if the file does not say.")
  @Nullable
  String council;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "POLICY",
      description = "With --verify: which policy it is.")
  @Nullable
  String policy;

  @Option(names = "--json", description = "Prints it as JSON.")
  boolean json;

  @Option(
      names = "--verify",
      description = "Compares every word, decision, date and minute with the record of the"
          + " workspace, and lists what has been altered.")
  boolean verify;

  @Override
  public Integer call() {
    var selection = new RecordSelection(file.spec.commandLine(), council, policy);
    if (selection.isNamed() && !verify) {
      throw new WrongOption(
          file.spec.commandLine(), "a policy is named without --verify", "add '--verify'");
    }
    FileContent content = file.content(parent.console().folder());
    Result<PolicyMetadata> metadata = RenditionReader.inspect(file.name(), content);
    if (!verify) {
      metadata.toOptional().ifPresent(found -> print(Optional.of(found), Optional.empty()));
      return new DiagnosticPrinter(parent.console()).print(metadata.diagnostics());
    }
    Optional<PolicyKey> named = selection.key(parent.clausebook());
    Result<InspectReport> made =
        parent.clausebook().verify(new InspectRequest(file.name(), content, named));
    Optional<InspectText> report =
        made.toOptional().map(verification -> new InspectText(parent, file.name(), verification));
    print(metadata.toOptional(), report);
    List<Diagnostic> diagnostics = new ArrayList<>(made.diagnostics());
    report.ifPresent(found -> diagnostics.addAll(found.diagnostics()));
    return new DiagnosticPrinter(parent.console()).print(diagnostics);
  }

  private void print(Optional<PolicyMetadata> metadata, Optional<InspectText> report) {
    if (json) {
      Json.print(
          parent.console(),
          new MetadataView.Inspected(
              metadata.map(MetadataView::of), report.map(InspectText::view)));
    } else {
      var out = parent.console().out();
      metadata
          .map(MetadataView::of)
          .map(MetadataView::lines)
          .ifPresent(lines -> lines.forEach(out::println));
      report.ifPresent(found -> found.lines().forEach(out::println));
    }
  }
}
