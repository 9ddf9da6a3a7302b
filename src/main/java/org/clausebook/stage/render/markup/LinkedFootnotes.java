package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;

/**
 * Writes footnotes where they are written, each under the number by which the text refers to it,
 * with links there and back.
 *
 * <p>An id has an underscore, which no clause's id has.
 */
final class LinkedFootnotes implements NodeRenderer {
  private final String prefix;

  /**
   * Footnotes for one language of a page.
   *
   * @param prefix goes before every id
   */
  LinkedFootnotes(String prefix) {
    this.prefix = prefix;
  }

  /** Puts before each note the number that leads back. */
  static void number(Document document) {
    for (Node block : document.getDescendants()) {
      if (block instanceof FootnoteBlock note && note.getFirstChild() != null) {
        note.getFirstChild().prependChild(new BackLink(note.getText()));
      }
    }
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Footnote.class, this::render),
        new NodeRenderingHandler<>(FootnoteBlock.class, this::render),
        new NodeRenderingHandler<>(BackLink.class, this::render));
  }

  private void render(Footnote reference, NodeRendererContext context, HtmlWriter html) {
    String number = reference.getText().toString();
    if (reference.getReferenceOrdinal() == 0) {
      html.attr("id", prefix + mark(number));
    }
    html.attr("class", "note-mark")
        .attr("role", "doc-noteref")
        .attr("href", "#" + prefix + id(number));
    html.withAttr().tag("a", false, false, () -> html.text(number));
  }

  private void render(FootnoteBlock note, NodeRendererContext context, HtmlWriter html) {
    html.attr("class", "note").attr("role", "doc-footnote").attr("id", prefix + id(note.getText()));
    html.withAttr().tagIndent("div", () -> context.renderChildren(note));
  }

  private void render(BackLink link, NodeRendererContext context, HtmlWriter html) {
    html.attr("role", "doc-backlink").attr("href", "#" + prefix + mark(link.getChars()));
    html.withAttr().tag("a", false, false, () -> html.text(link.getChars()));
    html.raw(" ");
  }

  static String id(CharSequence number) {
    return "note_" + number;
  }

  static String mark(CharSequence number) {
    return "note_" + number + "_mark";
  }
}
