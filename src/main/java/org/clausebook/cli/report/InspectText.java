package org.clausebook.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.feature.inspect.AlteredPlace;
import org.clausebook.feature.inspect.InspectReport;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.record.Status;

/** Reports whether a file matches the record, or what is altered in it. */
public record InspectText(Session session, String file, InspectReport verification) {
  private static final int MOST = 20;

  /** The report as lines for people. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add((verification.isVerified() ? "verified: " : "altered: it differs from the record of ")
        + description());
    if (verification.isVerified() && !verification.isLocked()) {
      lines.add("compared with the workspace's current text: no decision has locked these words");
    }
    if (!verification.isInForce()) {
      lines.add("not in force: this is " + (isDraft() ? "a draft" : "an earlier text"));
    }
    lines.addAll(verification.remarks());
    return lines.stream().map(DiagnosticPrinter::oneLine).toList();
  }

  private String description() {
    PolicyDocument document = verification.document();
    return document.first().councilName()
        + ", "
        + document.policy()
        + document.version().map(version -> ", version " + version).orElse("")
        + (isDraft() ? ", draft" : "")
        + document.latestDecision().map(InspectText::description).orElse("");
  }

  private static String description(Decision decision) {
    return ", "
        + decision.verb()
        + " by "
        + decision.by().map(by -> by.name() + ", decided by ").orElse("")
        + decision.body()
        + decision.date().map(ShownDate::iso).map(date -> " on " + date).orElse("")
        + decision.minute().map(minute -> ", minute " + minute).orElse("");
  }

  private boolean isDraft() {
    return verification.document().status() == Status.DRAFT;
  }

  /** An error for each alteration. */
  public List<Diagnostic> diagnostics() {
    return verification.altered().stream()
        .limit(MOST)
        .map(altered -> Diagnostic.error(
            Location.of(file), altered.where() + " is altered: " + altered.what(), hint(altered)))
        .toList();
  }

  private String hint(AlteredPlace altered) {
    String marks = altered.what().contains("[-") || altered.what().contains("{+")
        ? "[-these words-] are on record, {+these+} are in the file; "
        : "";
    PolicyDocument document = verification.document();
    Optional<String> version = document.version().filter(named -> verification.isLocked());
    boolean isShown = !isDraft() && !verification.isInForce() && version.isPresent();
    PrintedCommand command = PrintedCommand.of(
        session, isShown ? "show" : "generate", document.council(), document.policy());
    if (isDraft()) {
      command.option("--draft");
    } else if (isShown) {
      command.option("--version", version.get());
    }
    return marks + "'" + command + "' writes what is on record";
  }

  /** For other programs, by these keys. */
  record View(
      String result,
      String council,
      String policy,
      Optional<String> version,
      String status,
      Optional<Decided> decision,
      boolean locked,
      boolean inForce,
      List<AlteredPlace> altered,
      List<String> remarks) {}

  record Decided(String verb, String body, Optional<String> date, Optional<String> minute) {}

  /** The result as a value for {@link Json}. */
  public Object view() {
    PolicyDocument document = verification.document();
    return new View(
        verification.isVerified() ? "verified" : "altered",
        document.council(),
        document.policy(),
        document.version(),
        document.status().word(),
        document
            .latestDecision()
            .map(decision -> new Decided(
                decision.verb(),
                decision.body(),
                decision.date().map(ShownDate::iso),
                decision.minute())),
        verification.isLocked(),
        verification.isInForce(),
        verification.altered(),
        verification.remarks());
  }
}
