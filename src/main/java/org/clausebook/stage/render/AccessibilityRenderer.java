package org.clausebook.stage.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.document.AccessibilityCheck;
import org.clausebook.model.document.AccessibilityReport;
import org.clausebook.model.document.AccessibilityReport.ReportedFile;
import org.clausebook.model.document.AccessibilityResults.TestResult;
import org.clausebook.model.document.Format;
import org.clausebook.stage.template.Escaping;

/** Prints what is known of the accessibility of files as one HTML page. */
public final class AccessibilityRenderer {
  private static final String LAYOUT = "accessibility/accessibility.html.ftl";

  private final Layouts layouts;

  public AccessibilityRenderer(Layout layout) {
    layouts = new Layouts(layout, Escaping.HTML);
  }

  /** The page, or the mistakes in the layout that prevent it. */
  public Result<String> render(AccessibilityReport report) {
    var values = new LinkedHashMap<String, Object>();
    report.on().ifPresent(date -> values.put("on", date));
    values.put(
        "layouts",
        report.layouts().entrySet().stream()
            .map(tested -> layout(tested.getKey(), tested.getValue()))
            .toList());
    values.put("files", report.files().stream().map(AccessibilityRenderer::file).toList());
    values.put("all", count(report.files(), file -> true));
    values.put("failed", count(report.files(), ReportedFile::hasFailed));
    return layouts.fill(LAYOUT, values);
  }

  private static String count(List<ReportedFile> files, Predicate<ReportedFile> wanted) {
    return String.valueOf(files.stream().filter(wanted).count());
  }

  private static Map<String, Object> file(ReportedFile file) {
    var values = new LinkedHashMap<String, Object>();
    values.put("file", file.file());
    file.title().ifPresent(title -> values.put("title", title));
    values.put("sha256", file.content().value());
    file.format().ifPresent(format -> values.put("format", format.word()));
    values.put("making", file.making().word());
    values.put(
        "checks", file.checks().stream().map(AccessibilityRenderer::check).toList());
    values.put(
        "results", file.results().stream().map(AccessibilityRenderer::result).toList());
    return values;
  }

  private static Map<String, Object> layout(Format format, List<TestResult> results) {
    var values = new LinkedHashMap<String, Object>();
    values.put("format", format.word());
    values.put("results", results.stream().map(AccessibilityRenderer::result).toList());
    return values;
  }

  private static Map<String, Object> check(AccessibilityCheck check) {
    var values = new LinkedHashMap<String, Object>();
    values.put("subject", check.subject().word());
    values.put("found", String.valueOf(check.found()));
    values.put("passed", check.isPassed());
    values.put(
        "faults", check.faults().stream().filter(fault -> !fault.isBlank()).toList());
    return values;
  }

  private static Map<String, Object> result(TestResult result) {
    var values = new LinkedHashMap<String, Object>();
    values.put("tool", result.tool());
    values.put("version", result.version());
    values.put("rules", result.rules());
    result.checked().ifPresent(checked -> values.put("checked", String.valueOf(checked)));
    if (result.failed() > 0) {
      values.put("failed", String.valueOf(result.failed()));
    }
    return values;
  }
}
