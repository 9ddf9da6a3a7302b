package org.clausebook.cli;

import java.io.File;
import java.nio.file.Path;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.namer.ApprovalNamer;
import org.approvaltests.reporters.Junit5Reporter;

/**
 * The approved text of the console for one case, in {@code console.approved.txt}.
 *
 * @param folder where it stands
 */
public record ConsoleText(Path folder) implements ApprovalNamer {
  /** Fails, with a diff, unless the run printed what is approved. */
  public void verify(CommandRun run) {
    // Its failure says where the texts differ, and no other program is started.
    var options = new Options(new Junit5Reporter()).forFile().withNamer(this);
    Approvals.verify(run.toString(), options);
  }

  @Override
  public String getApprovalName() {
    return "console";
  }

  @Override
  public String getSourceFilePath() {
    return folder.toString();
  }

  @Override
  public File getApprovedFile(String extension) {
    return folder.resolve(getApprovalName() + ".approved" + extension).toFile();
  }

  @Override
  public File getReceivedFile(String extension) {
    return folder.resolve(getApprovalName() + ".received" + extension).toFile();
  }

  @Override
  public ApprovalNamer addAdditionalInformation(String information) {
    throw new UnsupportedOperationException("one run, one text: " + information);
  }

  @Override
  public String getAdditionalInformation() {
    return "";
  }
}
