package org.clausebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.CharacterPlaces;
import org.clausebook.model.Fingerprint;
import org.clausebook.model.Format;
import org.clausebook.model.HeadingOffset;
import org.clausebook.model.Layout;
import org.clausebook.model.PolicyDocument;
import org.clausebook.model.Rendition;
import org.clausebook.render.FragmentRenderer;
import org.clausebook.render.HtmlRenderer;
import org.clausebook.render.LayoutValues;
import org.clausebook.render.MarkdownRenderer;
import org.clausebook.render.ThemeValues;
import org.clausebook.render.pdf.PdfRenderer;

/** One renderer for each format, set up for one layout. */
final class Renderers {
  private final MarkdownRenderer markdown;
  private final HtmlRenderer html;
  private final PdfRenderer pdf;
  private final FragmentRenderer fragment;

  private final Fingerprint look;

  Renderers(Layout layout) {
    look = look(layout);
    markdown = new MarkdownRenderer(layout);
    html = new HtmlRenderer(layout);
    pdf = new PdfRenderer(layout);
    fragment = new FragmentRenderer(layout);
  }

  private Renderers(
      Renderers others, Fingerprint look, HtmlRenderer html, FragmentRenderer fragment) {
    this.look = look;
    this.markdown = others.markdown;
    this.html = html;
    this.pdf = others.pdf;
    this.fragment = fragment;
  }

  /** Reads what pages are made with, so that the first policy need not wait for that. */
  void prepare() {
    html.prepare();
    pdf.prepareFonts();
  }

  /** These, with other headings of fragments. */
  Renderers with(HeadingOffset headings) {
    return new Renderers(this, look, html, fragment.with(headings));
  }

  /** These for a layout of the same files in another theme, or in none. */
  Renderers in(Layout themed) {
    return new Renderers(this, look(themed), html.in(themed.theme()), fragment);
  }

  private static Fingerprint look(Layout layout) {
    var parts = Fingerprint.parts();
    layout.texts().forEach((name, text) -> parts.add(name).add(text.value()));
    layout.fonts().forEach((path, font) -> parts.add(path).add(font.fingerprint()));
    layout.theme().map(ThemeValues::of).ifPresent(parts::addTree);
    return parts.whole();
  }

  /** Of all that the renditions of a document depend on. */
  Fingerprint print(PolicyDocument document) {
    return Fingerprint.parts().add(look).addTree(LayoutValues.of(document)).whole();
  }

  /** The document in each format that is asked for, in the order of {@link Format}. */
  Result<List<Rendition>> render(
      PolicyDocument document, Set<Format> formats, CharacterPlaces places) {
    var renditions = new ArrayList<Result<Rendition>>();
    if (formats.contains(Format.MARKDOWN)) {
      renditions.add(markdown.render(document));
    }
    if (formats.contains(Format.HTML) || formats.contains(Format.PDF)) {
      Result<Rendition> page = html.render(document);
      if (formats.contains(Format.HTML)) {
        renditions.add(page);
      }
      if (formats.contains(Format.PDF)) {
        renditions.add(page.then(rendition -> pdf.render(document, rendition, places)));
      }
    }
    if (formats.contains(Format.FRAGMENT)) {
      renditions.add(fragment.render(document));
    }
    return Result.all(renditions);
  }
}
