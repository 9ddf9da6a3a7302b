package org.clausebook.stage.rendition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import org.clausebook.model.document.AccessibilityCheck;
import org.clausebook.model.document.AccessibilityCheck.Subject;
import org.clausebook.model.document.HeadingOrder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks in a page of HTML for what assistive programs need. */
final class PageChecks {
  private final Document page;

  private PageChecks(Document page) {
    this.page = page;
  }

  private static PageChecks of(byte[] html) {
    try (var bytes = new ByteArrayInputStream(html)) {
      return new PageChecks(Jsoup.parse(bytes, null, ""));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A whole page. */
  static List<AccessibilityCheck> page(byte[] html) {
    PageChecks checks = of(html);
    Document page = checks.page;
    Element root = page.selectFirst("html");
    return List.of(
        AccessibilityCheck.has(Subject.TITLE, !page.title().isBlank()),
        AccessibilityCheck.has(
            Subject.LANGUAGE, root != null && !root.attr("lang").isBlank()),
        checks.headings(1),
        checks.tables(),
        checks.pictures(),
        checks.links(),
        checks.targets());
  }

  /** A piece of a page, which is below some heading of another. */
  static List<AccessibilityCheck> fragment(byte[] html) {
    PageChecks checks = of(html);
    Element first = checks.page.selectFirst("h1, h2, h3, h4, h5, h6");
    return List.of(
        checks.headings(first == null ? 1 : level(first)),
        checks.tables(),
        checks.pictures(),
        checks.links(),
        checks.targets());
  }

  private static int level(Element heading) {
    return heading.tagName().charAt(1) - '0';
  }

  private AccessibilityCheck headings(int first) {
    var order = new HeadingOrder(first);
    page.select("h1, h2, h3, h4, h5, h6").forEach(found -> order.next(level(found), found.text()));
    return order.check();
  }

  private AccessibilityCheck tables() {
    return each(
        Subject.TABLES,
        "table",
        table ->
            !table.select("th").isEmpty() && table.select("th:not([scope])").isEmpty());
  }

  /** A picture that is hidden from readers needs no words. */
  private AccessibilityCheck pictures() {
    return each(
        Subject.PICTURES,
        "img, [role=img]",
        picture -> !picture.attr("alt").isBlank()
            || !picture.attr("aria-label").isBlank()
            || !picture.attr("aria-labelledby").isBlank()
            || (picture.hasAttr("alt") && picture.attr("aria-hidden").equals("true")));
  }

  private AccessibilityCheck links() {
    return each(
        Subject.LINKS,
        "a[href]",
        link -> !link.text().isBlank()
            || !link.attr("aria-label").isBlank()
            || link.select("img[alt]").stream()
                .anyMatch(picture -> !picture.attr("alt").isBlank()));
  }

  private AccessibilityCheck targets() {
    return each(
        Subject.TARGETS,
        "a[href^=#]",
        link -> page.getElementById(link.attr("href").substring(1)) != null);
  }

  private AccessibilityCheck each(Subject subject, String what, Predicate<Element> isGood) {
    List<Element> found = page.select(what);
    return new AccessibilityCheck(
        subject,
        found.size(),
        found.stream()
            .filter(isGood.negate())
            .map(element -> element.hasText() ? element.text() : element.attr("href"))
            .toList());
  }
}
