package org.clausebook.stage.render.markup;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clausebook.cache.RecentlyUsed;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.diagnostic.Location;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.document.NumberedClause;

/**
 * Turns the Markdown of one clause into HTML that is well-formed XML.
 *
 * <p>Raw HTML comes out as text. Safe for use by several threads.
 */
public final class ClauseMarkup {
  /** Some forty printed pages; on what is longer, hostile Markdown could keep the parser busy. */
  private static final int LONGEST = 100_000;

  private static final DataHolder OPTIONS = new MutableDataSet()
      .set(HtmlRenderer.ESCAPE_HTML, true)
      .set(TablesExtension.COLUMN_SPANS, false)
      .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
      .set(DefinitionExtension.TILDE_MARKER, false)
      .toImmutable();

  private static final Parser PARSER =
      parser(DefinitionExtension.create(), FootnoteExtension.create());

  /**
   * The number of clauses whose HTML is kept; more than one council has, and councils share many.
   */
  private static final int CLAUSES = 1_000;

  /** A length in UTF-16 units: few clauses are longer, and those are not kept. */
  private static final int LONGEST_KEPT = 10_000;

  /** A sign that every table has; to look for tables takes time. */
  private static final char OF_TABLE = '|';

  /** Made when the first table is met, so that a short run without one need not wait for it. */
  private static final class OfTables {
    static final Parser PARSER =
        parser(DefinitionExtension.create(), FootnoteExtension.create(), TablesExtension.create());
  }

  private final Function<ItemIds, HtmlRenderer> renderers;
  private final HtmlRenderer renderer;
  private final boolean numbersParagraphs;
  private final boolean isRevised;
  private final List<String> gaps;
  private final RecentlyUsed<String, String> recent = RecentlyUsed.values(CLAUSES);

  private static Parser parser(Parser.ParserExtension... extensions) {
    return Parser.builder(OPTIONS).extensions(List.of(extensions)).build();
  }

  /** The markup of clauses whose paragraphs have no numbers. */
  public ClauseMarkup() {
    this(ids -> pages("", "", ids).build(), false, false);
  }

  /**
   * The markup of clauses in one of the two languages of a page.
   *
   * @param notes goes before the ids of footnotes
   * @param links goes before the ids of clauses that links lead to
   */
  public static ClauseMarkup ofPages(String notes, String links, boolean numbersParagraphs) {
    return new ClauseMarkup(ids -> pages(notes, links, ids).build(), numbersParagraphs, false);
  }

  private ClauseMarkup(
      Function<ItemIds, HtmlRenderer> renderers, boolean numbersParagraphs, boolean isRevised) {
    this(renderers, renderers.apply(ItemIds.NONE), numbersParagraphs, isRevised, List.of());
  }

  private ClauseMarkup(
      Function<ItemIds, HtmlRenderer> renderers,
      HtmlRenderer renderer,
      boolean numbersParagraphs,
      boolean isRevised,
      List<String> gaps) {
    this.renderers = renderers;
    this.renderer = renderer;
    this.numbersParagraphs = numbersParagraphs;
    this.isRevised = isRevised;
    this.gaps = List.copyOf(gaps);
  }

  /** The markup of clauses whose own paragraphs begin with a number, {@code 3.1 text}. */
  public static ClauseMarkup ofNumberedParagraphs() {
    return ofPages("", "", true);
  }

  /**
   * The markup of clauses that are pasted into a page which knows nothing of them.
   *
   * @param prefix goes before every id, and before those that links lead to
   */
  public static ClauseMarkup ofFragment(String prefix) {
    return ofFragment(prefix, Optional.empty());
  }

  /** The same with the language on every block. */
  public static ClauseMarkup ofFragment(String prefix, String language) {
    return ofFragment(prefix, Optional.of(language));
  }

  private static ClauseMarkup ofFragment(String prefix, Optional<String> language) {
    return new ClauseMarkup(
        ids -> writing(new PlainAttributes(prefix, language, ids))
            .nodeRendererFactory(o -> new PlainBlocks(prefix))
            .build(),
        false,
        false);
  }

  /**
   * The markup of clauses in which {@link RevisionMarks} mark what was inserted and deleted.
   *
   * @param prefix goes before every id, and before those that links lead to
   * @param numbersParagraphs whether their own paragraphs begin with a number
   */
  public static ClauseMarkup ofRevisions(
      RevisionFrame frame, String prefix, boolean numbersParagraphs) {
    return new ClauseMarkup(
        ids -> pages(prefix, prefix, ids)
            .nodeRendererFactory(o -> new RevisedTextRenderer(frame))
            .build(),
        numbersParagraphs,
        true);
  }

  private static HtmlRenderer.Builder pages(String notes, String links, ItemIds ids) {
    return writing(new BlockAttributes(links, ids))
        .nodeRendererFactory(o -> new BlockRenderer())
        .nodeRendererFactory(o -> new LinkedFootnotes(notes));
  }

  private static HtmlRenderer.Builder writing(AttributeProvider attributes) {
    return HtmlRenderer.builder(OPTIONS)
        .extensions(List.of(DefinitionExtension.create(), TablesExtension.create()))
        .attributeProviderFactory(new IndependentAttributeProviderFactory() {
          @Override
          public AttributeProvider apply(LinkResolverContext context) {
            return attributes;
          }
        });
  }

  /** The markup of a clause in which these bold texts say what is still to be decided. */
  public ClauseMarkup marking(List<String> open) {
    return open.isEmpty()
        ? this
        : new ClauseMarkup(renderers, renderer, numbersParagraphs, isRevised, open);
  }

  /**
   * The markup of a clause in which items have ids, to which links lead.
   *
   * @param prefix goes before each id
   */
  public ClauseMarkup naming(NumberedClause clause, String prefix) {
    return clause.items().isEmpty()
        ? this
        : new ClauseMarkup(
            renderers,
            renderers.apply(ItemIds.of(clause, prefix)),
            numbersParagraphs,
            isRevised,
            gaps);
  }

  /**
   * The HTML of a clause's body, without a line break at its end.
   *
   * @param name the clause's, for messages
   * @param place for messages
   */
  public Result<String> toHtml(String markdown, String name, Location place) {
    if (markdown.length() > LONGEST) {
      return Result.failed(tooLong(name, place));
    }
    return recent.get(markdown).map(Result::ok).orElseGet(() -> render(markdown, name, place));
  }

  private Result<String> render(String markdown, String name, Location place) {
    try {
      Parser parser = markdown.indexOf(OF_TABLE) < 0 ? PARSER : OfTables.PARSER;
      Document document = parser.parse(LabelledLists.withPlainNumbers(markdown));
      if (hasImage(document)) {
        return Result.failed(image(name, place));
      }
      LineBreaks.mark(document);
      GapText.mark(document, gaps);
      if (isRevised) {
        RevisedText.mark(document);
        PrintedLabels.label(document);
      } else {
        LabelledLists.label(document);
        FormFields.mark(document);
      }
      AccessibleTables.mark(document);
      LinkedFootnotes.number(document);
      if (numbersParagraphs) {
        NumberedParagraphs.label(document);
      }
      String html = renderer.render(document).strip();
      if (markdown.length() <= LONGEST_KEPT) {
        recent.put(markdown, html);
      }
      return Result.ok(html);
    } catch (StackOverflowError nestedTooDeeply) {
      // The parser counts no levels; its own recursion is gone once it is left.
      return Result.failed(tooDeep(name, place));
    }
  }

  private static boolean hasImage(Node node) {
    for (Node child : node.getDescendants()) {
      if (child instanceof Image || child instanceof ImageRef) {
        return true;
      }
    }
    return false;
  }

  private static Diagnostic tooLong(String name, Location place) {
    return Diagnostic.error(
        place,
        "clause '" + name + "' is longer than " + LONGEST + " characters",
        "split it into several clauses");
  }

  private static Diagnostic tooDeep(String name, Location place) {
    return Diagnostic.error(
        place,
        "clause '" + name + "' nests lists, quotations or emphasis too deeply",
        "take out the repeated '>', '-', '*' or '_' signs");
  }

  private static Diagnostic image(String name, Location place) {
    return Diagnostic.error(
        place,
        "clause '" + name + "' holds an image, which a policy cannot print",
        "take out the '!' before '[', which makes it a link, or take it out altogether");
  }
}
