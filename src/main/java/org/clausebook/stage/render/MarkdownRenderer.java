package org.clausebook.stage.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausebook.diagnostic.Result;
import org.clausebook.markdown.Inline;
import org.clausebook.markdown.MarkdownText;
import org.clausebook.model.Layout;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.template.Escaping;

/** Prints a policy as CommonMark with YAML front matter: the form in which wording is reviewed. */
public final class MarkdownRenderer {
  private static final String LAYOUT = "policy/policy.md.ftl";
  private static final String BILINGUAL = "policy/bilingual.md.ftl";

  private final Layouts layouts;

  public MarkdownRenderer(Layout layout) {
    layouts = new Layouts(layout, Escaping.MARKDOWN);
  }

  /** The policy as Markdown, or the mistakes in the layout that prevent it. */
  public Result<Rendition> render(PolicyDocument document) {
    var anchors = new Anchors(document);
    String layout = document.editions().size() > 1 ? BILINGUAL : LAYOUT;
    return EditionValues.of(
            document,
            edition -> Result.ok(new EditionValues.Texts(
                bodies(anchors, edition), address -> anchors.lead(edition, address))))
        .then(values -> {
          values.put(
              "anchors",
              Edition.of(document).stream()
                  .map(edition -> addresses(anchors, edition))
                  .toList());
          return layouts.fill(layout, withYaml(values));
        })
        .map(text -> Rendition.of(document, Format.MARKDOWN, FileContent.of(text)));
  }

  private static Map<String, Object> withYaml(Map<String, Object> values) {
    Map<String, Object> named = new LinkedHashMap<>(values);
    // Never printed as YAML, and the longest by far.
    named.remove("clauses");
    named.remove("editions");
    named.remove("anchors");
    values.put("quoted", YamlQuoting.escape(named));
    return values;
  }

  /** The addresses of the clauses, in order. */
  private static List<String> addresses(Anchors anchors, Edition edition) {
    return edition.text().clauses().stream()
        .map(clause -> anchors.lead(edition, "#" + clause.id()))
        .toList();
  }

  /** A file has each label of a footnote once, so in the second language they are others. */
  private static List<String> bodies(Anchors anchors, Edition edition) {
    String prefix = edition.prefix().replace('_', '-');
    return anchors.bodies(edition).stream()
        .map(body -> prefix.isEmpty() || !body.contains("[^") ? body : relabelled(body, prefix))
        .toList();
  }

  private static String relabelled(String body, String prefix) {
    return MarkdownText.of(body)
        .rewritten(
            inline -> inline.kind() == Inline.Kind.NOTE,
            note -> "[^" + prefix + body.substring(note.start(), note.to()));
  }
}
