package org.clausebook.stage.render;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Layout;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.text.SourceText;
import org.clausebook.stage.template.Escaping;

/** Words that remind of a policy's review. */
public final class ReminderRenderer {
  private static final String LAYOUT = "reminder/reminder.txt.ftl";

  private final Layouts layouts;

  public ReminderRenderer(Layout layout) {
    // Alone: the other layouts are for other formats.
    Map<String, SourceText> own = new LinkedHashMap<>();
    layout.text(LAYOUT).ifPresent(text -> own.put(LAYOUT, text));
    layouts = new Layouts(new Layout(own, Collections.emptyMap()), Escaping.NONE);
  }

  /** Plain text: a title, and in the lines below it what there is to say. */
  public Result<String> render(PolicyDocument document) {
    var values = LayoutValues.of(document);
    values.put("cycle", document.review().words());
    document.review().condition().ifPresent(condition -> values.put("condition", condition));
    document.review().last().ifPresent(last -> values.put("last", last.shown()));
    return layouts.fill(LAYOUT, values).map(text -> text.strip());
  }
}
