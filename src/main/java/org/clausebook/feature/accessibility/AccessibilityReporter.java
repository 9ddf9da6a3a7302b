package org.clausebook.feature.accessibility;

import java.util.ArrayList;
import java.util.List;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.AccessibilityReport;
import org.clausebook.model.document.AccessibilityReport.ReportedFile;
import org.clausebook.model.document.AccessibilityResults;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.load.AccessibilityReader;
import org.clausebook.stage.publish.PublishedFiles;
import org.clausebook.stage.render.AccessibilityRenderer;
import org.clausebook.stage.rendition.RenditionReader;
import org.clausebook.workspace.Workspace;

/**
 * Reports which accessibility tests the files in a workspace's {@code output} folder passed.
 *
 * <p>Nothing is tested here: results were recorded by the tests of Clausebook, and count for a file
 * only while its bytes are those that were tested.
 */
public final class AccessibilityReporter {
  private static final String OUTPUT = "output";
  private static final String RESULTS = OUTPUT + "/accessibility.json";

  private final Workspace workspace;

  /** A reporter on one workspace. */
  public AccessibilityReporter(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * The report as one HTML page that asks for no other file.
   *
   * @param councils the slugs of those whose files are reported, in that order
   */
  public Result<String> page(List<String> councils) {
    return AccessibilityReader.read(workspace.folder(), RESULTS)
        .with(
            workspace.templates(),
            (results, templates) ->
                new AccessibilityRenderer(templates.layout()).render(report(councils, results)))
        .then(page -> page);
  }

  private AccessibilityReport report(List<String> councils, AccessibilityResults results) {
    var published = new PublishedFiles(workspace.output());
    var files = new ArrayList<ReportedFile>();
    for (String council : councils) {
      published.of(council).forEach((file, content) -> files.add(file(file, content, results)));
    }
    return new AccessibilityReport(results.on(), files);
  }

  private static ReportedFile file(String file, FileContent content, AccessibilityResults results) {
    Fingerprint fingerprint = Fingerprint.of(content.bytes());
    return new ReportedFile(
        file,
        RenditionReader.inspect(file, content)
            .toOptional()
            .map(metadata -> metadata.name().title()),
        fingerprint,
        results.of(fingerprint));
  }
}
