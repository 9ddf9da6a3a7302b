package org.clausebook;

import java.util.List;
import org.clausebook.diagnostic.Result;
import org.clausebook.feature.accessibility.AccessibilityReporter;
import org.clausebook.feature.coverage.Coverage;
import org.clausebook.feature.coverage.CoverageReport;
import org.clausebook.feature.coverage.CoverageRequest;
import org.clausebook.feature.coverage.Evidence;
import org.clausebook.feature.coverage.EvidenceReport;
import org.clausebook.feature.coverage.EvidenceRequest;
import org.clausebook.feature.guard.GuardReport;
import org.clausebook.feature.guard.GuardRequest;
import org.clausebook.feature.guard.WordingGuard;
import org.clausebook.feature.importing.ImportSheetReport;
import org.clausebook.feature.importing.ImportSheetRequest;
import org.clausebook.feature.importing.ImportSheets;
import org.clausebook.workspace.Workspace;

/** The part of the door for auditors, and for whoever answers them. */
public final class Proof {
  private final Workspace workspace;

  Proof(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Which requirements are met on a day, by which clause of which adopted version. */
  public Result<CoverageReport> coverage(CoverageRequest request) {
    return new Coverage(workspace).of(request);
  }

  /** What a council can show its auditor of a financial year. */
  public Result<EvidenceReport> evidence(EvidenceRequest request) {
    return new Evidence(workspace).of(request);
  }

  /** How the policies compare with their approved texts; what is asked for is approved. */
  public Result<GuardReport> guard(GuardRequest request) {
    return new WordingGuard(workspace).guard(request);
  }

  /** What became of each block of a file that was imported, as a page. */
  public Result<ImportSheetReport> imported(ImportSheetRequest request) {
    return new ImportSheets(workspace).render(request);
  }

  /** What is known of the accessibility of these councils' files, as one HTML page. */
  public Result<String> accessibility(List<String> councils) {
    return new AccessibilityReporter(workspace).page(councils);
  }
}
