package org.clausebook.stage.render.pdf;

import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.extend.NamespaceHandler;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.clausebook.cache.RecentlyUsed;
import org.w3c.dom.Document;

/**
 * The styles of pages that were set of late: those of one layout have the same, unless their themes
 * differ. Styles with a fault are left to the PDF library, which reports it for each page.
 */
final class ParsedStyles {
  /** More than the themes of one layout that are met by turns. */
  private static final int KEPT = 20;

  private final RecentlyUsed<String, Stylesheet> known = RecentlyUsed.values(KEPT);

  /** The styles of one page, which keep what they have read of it. */
  NamespaceHandler ofOnePage() {
    return new XhtmlNamespaceHandler() {
      @Override
      public StylesheetInfo[] getStylesheets(Document page) {
        StylesheetInfo[] styles = super.getStylesheets(page);
        Arrays.stream(styles).filter(StylesheetInfo::isInline).forEach(ParsedStyles.this::give);
        return styles;
      }
    };
  }

  private void give(StylesheetInfo style) {
    parsed(style).ifPresent(sheet -> {
      style.setStylesheet(sheet);
      style.setContent(null);
    });
  }

  private synchronized Optional<Stylesheet> parsed(StylesheetInfo style) {
    String text = style.getContent();
    Optional<Stylesheet> same = known.get(text);
    if (same.isPresent()) {
      return same;
    }
    Optional<Stylesheet> sheet = parse(text, style.getOrigin());
    sheet.ifPresent(faultless -> known.put(text, faultless));
    return sheet;
  }

  private static Optional<Stylesheet> parse(String text, int origin) {
    var isFaulty = new AtomicBoolean();
    var parser = new CSSParser((place, message) -> isFaulty.set(true));
    try {
      Stylesheet sheet = parser.parseStylesheet(PageSetter.NOWHERE, origin, new StringReader(text));
      return isFaulty.get() ? Optional.empty() : Optional.of(sheet);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
