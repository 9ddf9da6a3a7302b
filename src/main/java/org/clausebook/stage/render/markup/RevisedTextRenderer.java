package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;

/** Writes inserted and deleted words in their frames. */
final class RevisedTextRenderer implements NodeRenderer {
  private final RevisionFrame frame;

  RevisedTextRenderer(RevisionFrame frame) {
    this.frame = frame;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(new NodeRenderingHandler<>(RevisedText.class, this::render));
  }

  private void render(RevisedText text, NodeRendererContext context, HtmlWriter html) {
    html.raw(frame.before(text.revision()));
    context.renderChildren(text);
    html.raw(frame.after(text.revision()));
  }
}
