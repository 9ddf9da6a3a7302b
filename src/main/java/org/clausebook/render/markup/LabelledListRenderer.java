package org.clausebook.render.markup;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;

/** Writes a {@link LabelledList} as an ordered list of its type. */
final class LabelledListRenderer implements NodeRenderer {
  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(LabelledList.class, this::render));
  }

  private void render(LabelledList list, NodeRendererContext context, HtmlWriter html) {
    html.attr("type", list.labelling().type())
        .withAttr()
        .tagIndent("ol", () -> context.renderChildren(list));
  }
}
