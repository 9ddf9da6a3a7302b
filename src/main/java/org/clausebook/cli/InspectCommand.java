package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.clausebook.PolicyGenerator;
import org.clausebook.PolicyInspector;
import org.clausebook.PolicyKey;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.PolicyDocument;
import org.clausebook.model.PolicyMetadata;
import org.clausebook.model.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Reads back what a written policy says of itself. */
@Command(
    name = "inspect",
    description = "Shows what a PDF, HTML or Markdown file of a policy says of itself.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  policy inspect output/alcester/it-policy.pdf",
      "  policy inspect downloaded.html --json",
      "  policy inspect output/alcester/it-policy.md --verify",
    })
final class InspectCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Mixin
  InspectedFile file;

  @Option(names = "--json", description = "Prints it as JSON.")
  boolean json;

  @Option(
      names = "--verify",
      description = "Says whether the workspace makes the same wording today.")
  boolean verify;

  @Override
  public Integer call() {
    String name = file.name();
    Result<PolicyMetadata> metadata =
        PolicyInspector.inspect(name, file.content(parent.console().folder()));
    var diagnostics = new ArrayList<>(metadata.diagnostics());
    metadata.toOptional().ifPresent(found -> {
      print(found);
      if (verify) {
        diagnostics.addAll(differences(found, Location.of(name)));
      }
    });
    return new DiagnosticPrinter(parent.console()).print(diagnostics);
  }

  private void print(PolicyMetadata metadata) {
    if (json) {
      Json.print(parent.console(), MetadataValues.of(metadata));
    } else {
      MetadataValues.lines(metadata).forEach(parent.console().out()::println);
    }
  }

  private List<Diagnostic> differences(PolicyMetadata metadata, Location place) {
    PolicyGenerator generator = parent.generator();
    String[] names = metadata.identifier().split("/", -1);
    if (names.length != 2 || !generator.policies(names[0]).contains(names[1])) {
      return List.of(Diagnostic.error(
          place,
          "this workspace has no policy '" + metadata.identifier() + "'",
          "name the workspace that has it with --workspace, or leave --verify out"));
    }
    var key = new PolicyKey(names[0], names[1]);
    Result<PolicyDocument> today = generator.compose(key);
    var problems = new ArrayList<>(today.diagnostics());
    today
        .toOptional()
        .filter(document -> !isMade(metadata, document) && !isDrafted(metadata, generator, key))
        .ifPresent(document -> problems.add(Diagnostic.error(
            place,
            "its wording is not what the workspace makes today",
            "'policy generate " + names[0] + " " + names[1] + "' writes today's wording")));
    return problems;
  }

  private static boolean isMade(PolicyMetadata metadata, PolicyDocument document) {
    return document.wording().equals(metadata.wording());
  }

  /** Whether it is the draft that stands beside a policy whose words are locked. */
  private static boolean isDrafted(
      PolicyMetadata metadata, PolicyGenerator generator, PolicyKey key) {
    return metadata.status() == Status.DRAFT
        && generator
            .draft(key)
            .toOptional()
            .filter(document -> isMade(metadata, document))
            .isPresent();
  }
}
