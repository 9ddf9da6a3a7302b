package org.clausebook.render;

import org.clausebook.diagnostic.Result;
import org.clausebook.model.FileContent;
import org.clausebook.model.Format;
import org.clausebook.model.Layout;
import org.clausebook.model.PolicyDocument;
import org.clausebook.model.Rendition;
import org.clausebook.template.Escaping;

/** Prints a policy as CommonMark with YAML front matter: the form in which wording is reviewed. */
public final class MarkdownRenderer {
  private static final String LAYOUT = "policy.md.ftl";

  private final Layouts layouts;

  public MarkdownRenderer(Layout layout) {
    layouts = new Layouts(layout, Escaping.MARKDOWN);
  }

  /** The policy as Markdown, or the mistakes in the layout that prevent it. */
  public Result<Rendition> render(PolicyDocument document) {
    var anchors = new Anchors(document);
    var values = LayoutValues.of(document, anchors.bodies());
    values.putAll(ControlValues.of(document.sheet(), anchors::lead));
    values.put("quoted", YamlQuoting.escape(values));
    return layouts
        .fill(LAYOUT, values)
        .then(text -> Result.ok(Rendition.of(document, Format.MARKDOWN, FileContent.of(text))));
  }
}
