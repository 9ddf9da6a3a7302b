package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Optional;

/** The HTML that programs make of a Markdown file which trust it: raw HTML and every link stay. */
public final class RawMarkup {
  private static final DataHolder OPTIONS = new MutableDataSet()
      .set(
          Parser.EXTENSIONS,
          List.of(
              DefinitionExtension.create(), FootnoteExtension.create(), TablesExtension.create()))
      .set(HtmlRenderer.SUPPRESSED_LINKS, "")
      .toImmutable();

  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

  private RawMarkup() {}

  /** The HTML; empty where the Markdown nests too deeply to be read. */
  public static Optional<String> toHtml(String markdown) {
    try {
      return Optional.of(RENDERER.render(PARSER.parse(markdown)));
    } catch (StackOverflowError nestedTooDeeply) {
      // The parser counts no levels; its own recursion is gone once it is left.
      return Optional.empty();
    }
  }
}
