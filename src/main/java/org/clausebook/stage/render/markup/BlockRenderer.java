package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;

/** Writes the blocks that Markdown itself does not know. */
final class BlockRenderer implements NodeRenderer {
  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(LabelledList.class, this::render),
        new NodeRenderingHandler<>(Label.class, this::render),
        new NodeRenderingHandler<>(TableFrame.class, this::render),
        new NodeRenderingHandler<>(Caption.class, this::render),
        new NodeRenderingHandler<>(CheckBox.class, this::render),
        new NodeRenderingHandler<>(GapText.class, this::render));
  }

  /** A list in brackets prints its labels as text: no style sheet for paper knows them. */
  private void render(LabelledList list, NodeRendererContext context, HtmlWriter html) {
    if (list.isPrinted()) {
      html.attr("class", "bracketed").attr("role", "list");
    }
    html.attr("type", list.style().counter().first());
    if (list.start() > 1) {
      html.attr("start", String.valueOf(list.start()));
    }
    html.withAttr().tagIndent("ol", () -> context.renderChildren(list));
  }

  private void render(Label label, NodeRendererContext context, HtmlWriter html) {
    html.attr("class", label.kind().style());
    html.withAttr().tag("span", false, false, () -> html.text(label.getChars().unescape()));
    html.raw(" ");
  }

  private void render(TableFrame frame, NodeRendererContext context, HtmlWriter html) {
    html.attr("class", "table").attr("tabindex", "0");
    html.withAttr().tagIndent("div", () -> context.renderChildren(frame));
  }

  /** No font for paper has its sign. */
  private void render(CheckBox box, NodeRendererContext context, HtmlWriter html) {
    html.attr("class", "box").attr("role", "img").attr("aria-label", CheckBox.SIGN);
    html.withAttr().tag("span", false, false, () -> {});
  }

  private void render(GapText gap, NodeRendererContext context, HtmlWriter html) {
    html.tag("mark", false, false, () -> context.renderChildren(gap));
  }

  private void render(Caption caption, NodeRendererContext context, HtmlWriter html) {
    html.line();
    html.tag("caption", false, false, () -> context.renderChildren(caption));
    html.line();
  }
}
