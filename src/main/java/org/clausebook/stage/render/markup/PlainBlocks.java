package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;

/** Writes the blocks that Markdown does not know in plain paragraphs, lists and tables. */
final class PlainBlocks implements NodeRenderer {
  private final String prefix;

  /**
   * Blocks for one document.
   *
   * @param prefix goes before every id
   */
  PlainBlocks(String prefix) {
    this.prefix = prefix;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(LabelledList.class, this::render),
        new NodeRenderingHandler<>(Label.class, this::render),
        new NodeRenderingHandler<>(TableFrame.class, this::render),
        new NodeRenderingHandler<>(Caption.class, this::render),
        new NodeRenderingHandler<>(GapText.class, this::render),
        new NodeRenderingHandler<>(CheckBox.class, this::render),
        new NodeRenderingHandler<>(Footnote.class, this::render),
        new NodeRenderingHandler<>(FootnoteBlock.class, this::render),
        new NodeRenderingHandler<>(BackLink.class, this::render));
  }

  /** Where HTML has no such labels, the labels are in the text of bullets. */
  private void render(LabelledList list, NodeRendererContext context, HtmlWriter html) {
    if (list.style().isText()) {
      html.withAttr().tagIndent("ul", () -> context.renderChildren(list));
      return;
    }
    html.attr("type", list.style().counter().first());
    if (list.start() > 1) {
      html.attr("start", String.valueOf(list.start()));
    }
    html.withAttr().tagIndent("ol", () -> context.renderChildren(list));
  }

  private void render(Label label, NodeRendererContext context, HtmlWriter html) {
    html.text(label.getChars().unescape());
    html.raw(" ");
  }

  private void render(TableFrame frame, NodeRendererContext context, HtmlWriter html) {
    context.renderChildren(frame);
  }

  private void render(Caption caption, NodeRendererContext context, HtmlWriter html) {
    html.line();
    html.tag("caption", false, false, () -> context.renderChildren(caption));
    html.line();
  }

  private void render(CheckBox box, NodeRendererContext context, HtmlWriter html) {
    html.text(CheckBox.SIGN);
  }

  private void render(GapText gap, NodeRendererContext context, HtmlWriter html) {
    html.tag("strong", false, false, () -> context.renderChildren(gap));
  }

  private void render(Footnote reference, NodeRendererContext context, HtmlWriter html) {
    html.tag("sup", false, false, () -> link(reference, html));
  }

  private void link(Footnote reference, HtmlWriter html) {
    String number = reference.getText().toString();
    if (reference.getReferenceOrdinal() == 0) {
      html.attr("id", prefix + LinkedFootnotes.mark(number));
    }
    html.attr("href", "#" + prefix + LinkedFootnotes.id(number));
    html.withAttr().tag("a", false, false, () -> html.text(number));
  }

  private void render(FootnoteBlock note, NodeRendererContext context, HtmlWriter html) {
    context.renderChildren(note);
  }

  private void render(BackLink link, NodeRendererContext context, HtmlWriter html) {
    html.attr("id", prefix + LinkedFootnotes.id(link.getChars()));
    html.attr("href", "#" + prefix + LinkedFootnotes.mark(link.getChars()));
    html.withAttr().tag("a", false, false, () -> html.text(link.getChars()));
    html.raw(" ");
  }
}
