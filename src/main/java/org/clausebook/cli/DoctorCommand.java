package org.clausebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.clausebook.cli.doctor.Finding;
import org.clausebook.cli.doctor.Machine;
import org.clausebook.cli.doctor.MachineCheck;
import org.clausebook.cli.doctor.WorkspaceFolders;
import org.clausebook.cli.report.ExitCode;
import org.clausebook.cli.report.Json;
import org.clausebook.cli.report.VersionProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Says what is wrong with the machine and the workspace, and what helps. */
@Command(
    name = "doctor",
    description = {
      "Finds what is wrong with this machine and the folders.",
      "It looks at Java, date, file names, terminal, browser, workspace, library, fonts, output and"
          + " disk, and writes nothing. What is wrong with the words of a policy is shown by 'policy check'."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  policy doctor", "  policy doctor --json"})
final class DoctorCommand implements Callable<Integer> {
  @ParentCommand
  PolicyCommand parent;

  @Option(names = "--json", description = "Prints the findings as JSON.")
  boolean json;

  @Override
  public Integer call() {
    Machine machine = Machine.here();
    List<Finding> findings =
        new ArrayList<>(new MachineCheck(machine, VersionProvider.version()).findings());
    findings.addAll(new WorkspaceFolders(
            parent.workspace(), parent.clausebook(), machine.now().toInstant())
        .findings());
    if (json) {
      Json.print(parent.console(), findings.stream().map(Finding::row).toList());
    } else {
      findings.forEach(this::print);
    }
    boolean isIll = findings.stream().anyMatch(f -> f.state() == Finding.State.ERROR);
    return isIll ? ExitCode.ERRORS : ExitCode.DONE;
  }

  private void print(Finding finding) {
    var out = parent.console().out();
    out.println(finding.state().word() + ": " + finding.subject() + ": " + finding.says());
    finding.remedy().ifPresent(remedy -> out.println("  hint: " + remedy));
  }
}
