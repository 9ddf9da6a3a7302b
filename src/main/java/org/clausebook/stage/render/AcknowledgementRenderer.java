package org.clausebook.stage.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Language;
import org.clausebook.model.Layout;
import org.clausebook.model.Theme;
import org.clausebook.model.document.Acknowledgement;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.PolicyMetadata;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.template.Escaping;

/** Prints the sheet that people sign as one HTML file that is well-formed XML too. */
public final class AcknowledgementRenderer {
  private static final String LAYOUT = "acknowledge/acknowledge.html.ftl";

  private final Layouts layouts;
  private final Optional<Theme> theme;

  public AcknowledgementRenderer(Layout layout) {
    this.layouts = new Layouts(layout, Escaping.HTML);
    this.theme = layout.theme();
  }

  /** The sheet as HTML, or the mistakes in the layout that prevent it. */
  public Result<Rendition> render(Acknowledgement sheet) {
    Map<String, Object> values = facts(sheet);
    values.put("statements", sheet.statements());
    values.put(
        "policies",
        sheet.policies().stream().map(AcknowledgementRenderer::policy).toList());
    values.put("rows", Collections.nCopies(sheet.rows(), ""));
    theme.ifPresent(chosen -> values.put("theme", ThemeValues.of(chosen)));
    return layouts
        .fill(LAYOUT, values)
        .map(text -> new Rendition(Format.HTML, sheet.path(Format.HTML), FileContent.of(text)));
  }

  /** What a layout can print of the sheet, beside its tables. */
  public static Map<String, Object> facts(Acknowledgement sheet) {
    var values = new LinkedHashMap<String, Object>();
    values.put("council", Map.of("name", sheet.councilName()));
    values.put("identifier", sheet.name());
    values.put("generator", PolicyMetadata.GENERATOR);
    values.put("language", Language.ENGLISH.tag());
    values.put("draft", sheet.policies().stream().anyMatch(AcknowledgementRenderer::isDraft));
    return values;
  }

  private static boolean isDraft(PolicyDocument policy) {
    return policy.status() != Status.ADOPTED;
  }

  private static Map<String, Object> policy(PolicyDocument policy) {
    var values = new LinkedHashMap<String, Object>();
    values.put(
        "titles", policy.editions().stream().map(AcknowledgementRenderer::title).toList());
    values.put("draft", isDraft(policy));
    policy.version().ifPresent(version -> values.put("version", version));
    policy.adoption().ifPresent(adoption -> values.put("adopted", LayoutValues.event(adoption)));
    return values;
  }

  private static Map<String, Object> title(PolicyDocument edition) {
    var values = new LinkedHashMap<String, Object>();
    values.put("language", edition.language());
    values.put("text", edition.runningTitle());
    return values;
  }
}
