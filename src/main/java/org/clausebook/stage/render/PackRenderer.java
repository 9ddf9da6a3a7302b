package org.clausebook.stage.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.Theme;
import org.clausebook.model.document.Format;
import org.clausebook.model.document.Pack;
import org.clausebook.model.document.Rendition;
import org.clausebook.model.text.FileContent;
import org.clausebook.stage.template.Escaping;

/** Prints a pack as one HTML file that is well-formed XML too and asks for no other file. */
public final class PackRenderer {
  private static final String LAYOUT = "pack/pack.html.ftl";

  private final Layouts layouts;
  private final Optional<Theme> theme;

  public PackRenderer(Layout layout) {
    this.layouts = new Layouts(layout, Escaping.HTML);
    this.theme = layout.theme();
  }

  /**
   * The pack as HTML, or the mistakes in the layout that prevent it.
   *
   * @param pages of its items, in order
   */
  public Result<Rendition> render(Pack pack, List<PackPages> pages) {
    Map<String, Object> values = PackValues.of(pack);
    values.put("items", PackValues.items(pack, pages));
    values.put("gaps", pack.items().stream().anyMatch(item -> item.text().hasGaps()));
    theme.ifPresent(chosen -> values.put("theme", ThemeValues.of(chosen)));
    return layouts
        .fill(LAYOUT, values)
        .map(text -> new Rendition(Format.HTML, pack.path(Format.HTML), FileContent.of(text)));
  }
}
