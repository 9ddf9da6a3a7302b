package org.clausebook;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.ControlSheet;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.render.pdf.PdfText;

/** The policy of a council that does not exist, in a workspace of its own. */
record ControlledPolicy(WorkspaceFolder workspace) {
  private static final String PROFILE = "councils/little-muddling/council.yaml";
  private static final String OVERLAY = "councils/little-muddling/allotments.yaml";
  private static final PolicyKey KEY = new PolicyKey("little-muddling", "allotments");

  /** With the lines of its file. */
  static ControlledPolicy of(Path folder, String overlay) {
    return new ControlledPolicy(WorkspaceFolder.faultless(folder).write(OVERLAY, overlay));
  }

  /** With more lines in its council's profile. */
  ControlledPolicy profile(String lines) {
    workspace.write(PROFILE, workspace.read(PROFILE) + lines);
    return this;
  }

  Result<PolicyDocument> compose() {
    return Clausebook.open(workspace.folder()).compose(KEY);
  }

  ControlSheet sheet() {
    return compose().toOptional().orElseThrow().sheet();
  }

  /** The lines of its rows, as a reader has them. */
  List<String> rows() {
    return sheet().block().orElseThrow().rows().stream()
        .map(row -> row.label() + ": "
            + String.join("; ", row.values().stream().map(value -> value.text()).toList()))
        .toList();
  }

  String sentence() {
    return sheet().block().orElseThrow().sentence().orElseThrow();
  }

  /** The messages of what is wrong with it in any format. */
  List<String> faults() {
    return Clausebook.open(workspace.folder())
        .render(List.of(KEY), EnumSet.allOf(Format.class))
        .diagnostics()
        .stream()
        .map(d -> d.location() + " " + d.message())
        .toList();
  }

  String text(Format format) {
    FileContent content = Clausebook.open(workspace.folder())
        .render(List.of(KEY), EnumSet.of(format))
        .toOptional()
        .orElseThrow()
        .get(0)
        .content();
    return format == Format.PDF ? PdfText.of(content.bytes()).toText() : content.text();
  }
}
