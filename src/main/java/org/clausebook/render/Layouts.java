package org.clausebook.render;

import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.template.Escaping;
import org.clausebook.template.Templates;

/** The layouts of one format, ready to be filled. */
public final class Layouts {
  private static final String FOLDER = "templates/layouts/";

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
          "copy it from a workspace that has it"));
    }
    return templates.fillFile(name, values);
  }

  /** Reads a layout and what it includes, so that the first policy need not wait for that. */
  public void prepare(String name) {
    if (layout.text(name).isPresent()) {
      templates.prepare(name);
    }
  }

  /** The file of a layout, or where it would be. */
  public Location locate(String name) {
    return Location.of(layout.text(name).map(t -> t.start().file()).orElse(FOLDER + name));
  }
}
