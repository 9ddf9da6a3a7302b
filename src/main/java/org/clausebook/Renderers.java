package org.clausebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausebook.diagnostic.Diagnostic;
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

  private static final String END_OF_FRONT_MATTER = "\n---\n";

  private final Fingerprint look;

  Renderers(Layout layout) {
    look = look(layout);
    markdown = new MarkdownRenderer(layout);
    html = new HtmlRenderer(layout);
    pdf = new PdfRenderer(layout);
    fragment = new FragmentRenderer(layout);
  }

  private Renderers(Renderers others, HeadingOffset headings) {
    look = others.look;
    markdown = others.markdown;
    html = others.html;
    pdf = others.pdf;
    fragment = others.fragment.with(headings);
  }

  /** These, with other headings of fragments. */
  Renderers with(HeadingOffset headings) {
    return new Renderers(this, headings);
  }

  private static Fingerprint look(Layout layout) {
    var parts = Fingerprint.parts();
    layout.texts().forEach((name, text) -> parts.add(name).add(text.value()));
    layout.fonts().forEach((path, font) -> parts.add(path).add(font.bytes()));
    layout.theme().map(ThemeValues::of).ifPresent(parts::addTree);
    return parts.whole();
  }

  /** Of the layouts themselves. */
  Fingerprint look() {
    return look;
  }

  /**
   * Of the Markdown that these layouts print of a document, below its front matter, which holds what
   * is no word of the policy.
   */
  Result<Fingerprint> printed(PolicyDocument document) {
    return markdown.render(document).then(rendition -> {
      String text = rendition.content().text();
      int end = text.indexOf(END_OF_FRONT_MATTER);
      return Result.ok(
          Fingerprint.of(text.substring(Math.max(end, 0)).getBytes(StandardCharsets.UTF_8)));
    });
  }

  /** The text in each format that is asked for; a warning where locked words print otherwise. */
  Result<List<Rendition>> render(Printout printout, Set<Format> formats) {
    return render(printout.document(), formats, printout.places()).after(changes(printout));
  }

  /** Whether these layouts print other words than those that were in force at a decision. */
  private List<Diagnostic> changes(Printout printout) {
    return printout
        .lock()
        .filter(lock -> !lock.made().layouts().equals(look))
        .filter(lock -> lock.document().equals(printout.document()))
        .filter(lock -> !printed(lock.document())
            .atHand()
            .filter(lock.made().printed()::equals)
            .isPresent())
        .map(lock -> Diagnostic.warning(
            lock.document().location(),
            "the layouts now print other words than they did when this policy was "
                + lock.event().verb(),
            "see what 'policy generate' changes; put the words of the layouts back, or adopt the"
                + " policy anew"))
        .stream()
        .toList();
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
