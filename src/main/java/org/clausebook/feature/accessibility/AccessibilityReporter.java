package org.clausebook.feature.accessibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.AccessibilityReport;
import org.clausebook.model.document.AccessibilityReport.Making;
import org.clausebook.model.document.AccessibilityReport.ReportedFile;
import org.clausebook.model.document.AccessibilityResults;
import org.clausebook.model.document.Format;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.load.AccessibilityReader;
import org.clausebook.stage.publish.PublishedFiles;
import org.clausebook.stage.render.AccessibilityRenderer;
import org.clausebook.stage.rendition.RenditionReader;
import org.clausebook.workspace.Workspace;

/**
 * Reports what is known about the accessibility of the files in a workspace's output folder.
 *
 * <p>Each file is looked at now. Tests of the program's own layouts count for a file that is byte for
 * byte what the program makes from them; results that were recorded of a file, only while its bytes are
 * those that were tested.
 */
public final class AccessibilityReporter {
  private static final String RESULTS = "/accessibility.json";

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
    return AccessibilityReader.read(workspace.folder(), workspace.defaults().output() + RESULTS)
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
      Map<String, FileContent> contents = published.of(council);
      Map<String, FileContent> made = made(council, contents);
      Making making =
          workspace.appearance().isShipped(council) ? Making.SHIPPED_LAYOUT : Making.OWN_LAYOUT;
      contents.forEach((file, content) -> files.add(file(
          file,
          content,
          Optional.of(content).equals(Optional.ofNullable(made.get(file)))
              ? making
              : Making.UNKNOWN,
          results)));
    }
    return new AccessibilityReport(results.on(), AccessibilityReader.layouts(), files);
  }

  /** What the program makes of the council's policies now, for the files that there are. */
  private Map<String, FileContent> made(String council, Map<String, FileContent> contents) {
    Map<String, FileContent> made = new LinkedHashMap<>();
    for (String policy : workspace.policies(council)) {
      Set<Format> formats = EnumSet.noneOf(Format.class);
      for (Format format : Format.values()) {
        if (contents.containsKey(council + "/" + policy + "." + format.extension())) {
          formats.add(format);
        }
      }
      if (!formats.isEmpty()) {
        workspace
            .render(List.of(new PolicyKey(council, policy)), formats)
            .toOptional()
            .orElse(List.of())
            .forEach(rendition -> made.put(rendition.path(), rendition.content()));
      }
    }
    return made;
  }

  private static ReportedFile file(
      String file, FileContent content, Making making, AccessibilityResults results) {
    Location place = Location.of(file);
    Fingerprint fingerprint = Fingerprint.of(content.bytes());
    Optional<Format> format = format(file);
    return new ReportedFile(
        file,
        RenditionReader.inspect(file, content)
            .toOptional()
            .map(metadata -> metadata.name().title()),
        fingerprint,
        results.of(fingerprint),
        format,
        making,
        format
            .flatMap(known -> RenditionReader.checks(known, content, place).toOptional())
            .orElse(List.of()));
  }

  /** The format whose ending a name has; of two, as of a fragment's, the longer. */
  private static Optional<Format> format(String file) {
    return Arrays.stream(Format.values())
        .filter(format -> file.endsWith("." + format.extension()))
        .max(Comparator.comparingInt(format -> format.extension().length()));
  }
}
