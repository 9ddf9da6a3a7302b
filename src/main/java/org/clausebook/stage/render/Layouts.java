package org.clausebook.stage.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.stage.render.safety.DocxPartCheck;
import org.clausebook.stage.render.safety.HtmlCheck;
import org.clausebook.stage.render.safety.MarkdownCheck;
import org.clausebook.stage.render.safety.Refusal;
import org.clausebook.stage.template.Escaping;
import org.clausebook.stage.template.Templates;

/** The layouts of one format, ready to be filled. */
public final class Layouts {
  private static final String PAGE = ".html.ftl";
  private static final String MARKDOWN = ".md.ftl";
  private static final String WORD = ".xml.ftl";

  private final Layout layout;
  private final Templates templates;

  public Layouts(Layout layout, Escaping escaping) {
    this.layout = layout;
    this.templates = new Templates(escaping, layout.texts());
  }

  /** The text of a layout with values in it, or the mistakes that prevent it. */
  public Result<String> fill(String name, Map<String, ?> values) {
    if (layout.text(name).isEmpty()) {
      return Result.failed(Diagnostic.error(
          locate(name),
          "the layout '" + name + "' is missing",
          layout.namesakes(name).stream()
              .findFirst()
              .map(other -> "move '" + locate(other).file() + "' there")
              .orElse("copy it from a library that has it")));
    }
    return templates.fillFile(name, values).then(text -> {
      List<Diagnostic> refusals = refusals(name, text).stream()
          .map(refusal -> report(refusal, name, values))
          .distinct()
          .toList();
      return Result.unless(refusals, text);
    });
  }

  /** Content that no rendition may hold; other texts could run and fetch nothing. */
  private static List<Refusal> refusals(String name, String text) {
    if (name.endsWith(PAGE)) {
      return HtmlCheck.check(text);
    }
    if (name.endsWith(MARKDOWN)) {
      return MarkdownCheck.check(text);
    }
    return name.endsWith(WORD) ? DocxPartCheck.check(text) : List.of();
  }

  /** Names the file that printed it, which the layout may have included. */
  private Diagnostic report(Refusal refusal, String name, Map<String, ?> values) {
    String file = refusal.offset() == Refusal.NOWHERE
        ? name
        : templates.printing(name, values, refusal.offset()).orElse(name);
    return Diagnostic.error(place(file, refusal.sign()), refusal.message(), refusal.hint());
  }

  /** Where a sign is in a file, if it is spelt out there. */
  private Location place(String file, String sign) {
    return layout
        .text(file)
        .flatMap(text -> {
          int at = text.value().toLowerCase(Locale.ROOT).indexOf(sign.toLowerCase(Locale.ROOT));
          return at < 0 ? Optional.empty() : Optional.of(text.locate(at));
        })
        .orElseGet(() -> locate(file));
  }

  /** Reads a layout and what it includes, so that the first policy need not wait for that. */
  public void prepare(String name) {
    if (layout.text(name).isPresent()) {
      templates.prepare(name);
    }
  }

  /** The file of a layout, or where it would be. */
  public Location locate(String name) {
    return layout.locate(name);
  }
}
