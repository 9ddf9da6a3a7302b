package org.clausebook.stage.rendition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.clausebook.model.document.RenditionProperties;
import org.clausebook.model.document.RenditionProperties.Property;
import org.clausebook.model.text.PrintedText;
import org.clausebook.model.text.PrintedText.Part;
import org.clausebook.model.text.PrintedText.Place;
import org.clausebook.model.text.PrintedText.Word;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of HTML, also one that a browser or a website has saved again, and a piece of one.
 *
 * <p>It is parsed as browsers do; nothing is fetched, run or expanded.
 */
final class HtmlPage {
  private static final String EVENT = "policy.event.";
  private static final String OWN = "policy.";

  /** Elements of our pages; one that is not there says nothing. */
  private static final Map<Place, String> PLACES = new LinkedHashMap<>();

  /** Names that others gave, for what has one. */
  private static final Map<String, Property> KNOWN = new LinkedHashMap<>();

  private static final Pattern WHOLE = Pattern.compile("(?i)<(?:!doctype|html|head|body)[\\s>]");

  /** The sign of our linked data, as against that of a website. */
  private static final String LINKED = "adoption:wordingSha256";

  private static final Pattern PAIR = Pattern.compile("\"([^\"\\\\]++)\"\\s*+:\\s*+\"([^\"]*+)\"");

  /** How many words of what is around a policy are shown. */
  private static final int SHOWN = 8;

  static {
    PLACES.put(Place.POLICY, "main#policy_text");
    PLACES.put(Place.NOTICE, "aside.notice");
    PLACES.put(Place.RUNNING, "div.running-header, div.running-footer");
    PLACES.put(Place.STRIP, "header.strip");
    PLACES.put(Place.SKIP, "a.skip[href=#policy_text]");
    PLACES.put(Place.CONTENTS, "nav.contents");
    PLACES.put(Place.RECORD, "footer.record");
    KNOWN.put("DC.publisher", Property.COUNCIL);
    KNOWN.put("DC.identifier", Property.IDENTIFIER);
    KNOWN.put("DC.title", Property.TITLE);
    KNOWN.put("DC.language", Property.LANGUAGE);
    KNOWN.put("generator", Property.GENERATOR);
  }

  private final Document page;
  private final boolean isWhole;

  private HtmlPage(Document page, boolean isWhole) {
    this.page = page;
    this.isWhole = isWhole;
  }

  /** Reads a page in the encoding that it says it has. */
  static HtmlPage of(byte[] html) {
    try (var bytes = new ByteArrayInputStream(html)) {
      Document page = Jsoup.parse(bytes, null, "");
      String start = new String(html, page.charset());
      return new HtmlPage(page, WHOLE.matcher(start).find());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The metadata in its head; empty for the page of another program. */
  RenditionProperties properties() {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, Map<String, String>> events = new LinkedHashMap<>();
    for (Element meta : page.head().select("> meta[name]")) {
      String name = meta.attr("name");
      String content = meta.attr("content");
      if (name.startsWith(EVENT)) {
        List<String> parts = List.of(name.substring(EVENT.length()).split("\\.", 2));
        if (parts.size() == 2) {
          events
              .computeIfAbsent(parts.get(0), number -> new LinkedHashMap<>())
              .putIfAbsent(parts.get(1), content);
        }
      } else if (name.startsWith(OWN)) {
        values.putIfAbsent(name.substring(OWN.length()), content);
      } else if (KNOWN.containsKey(name)) {
        put(values, KNOWN.get(name), content);
      }
    }
    Optional.ofNullable(values.get(Property.IDENTIFIER.word()))
        .ifPresent(identifier -> values.put(
            Property.POLICY.word(), identifier.substring(identifier.lastIndexOf('/') + 1)));
    return new RenditionProperties(values, List.copyOf(events.values()));
  }

  /** A policy may have several languages, and of all else the first counts. */
  private static void put(Map<String, String> values, Property property, String content) {
    values.merge(
        property.word(),
        content,
        (first, next) -> property == Property.LANGUAGE ? first + ", " + next : first);
  }

  /**
   * The part that is read: the policy and what belongs to it, or the whole page where none of ours
   * is there.
   */
  PrintedText text() {
    HidingStyles styles = HidingStyles.of(page);
    List<Element> policies = page.select(selector(Place.POLICY));
    var parts = new ArrayList<Part>();
    if (policies.isEmpty()) {
      List<Word> words = PageText.of(page.body(), styles, element -> false);
      return new PrintedText(
          List.of(new Part(Place.POLICY, words, !isWhole)), marks(policies), List.of(), unread());
    }
    Element policy = policies.get(0);
    parts.add(new Part(Place.POLICY, PageText.of(policy, styles, element -> false), true));
    Set<Element> read = new LinkedHashSet<>(Set.of(policy));
    for (Place place : PLACES.keySet()) {
      var words = new ArrayList<Word>();
      for (Element element : page.select(selector(place))) {
        if (element.parents().stream().noneMatch(read::contains) && read.add(element)) {
          words.addAll(PageText.of(element, styles, read(element, read)));
        }
      }
      if (!words.isEmpty()) {
        parts.add(new Part(place, words, true));
      }
    }
    List<Word> around = PageText.of(page.body(), styles, read::contains).stream()
        .filter(word -> !word.text().startsWith("["))
        .toList();
    var unread = new ArrayList<>(unread());
    if (!around.isEmpty()) {
      unread.add("the text around the policy, which begins '" + beginning(around) + "'");
    }
    return new PrintedText(parts, marks(policies), List.of(), unread);
  }

  private static Predicate<Element> read(Element own, Set<Element> read) {
    return element -> !element.equals(own) && read.contains(element);
  }

  private static String selector(Place place) {
    return Optional.ofNullable(PLACES.get(place)).orElseThrow();
  }

  private static String beginning(List<Word> words) {
    String start = String.join(" ", words.stream().limit(SHOWN).map(Word::text).toList());
    return words.size() > SHOWN ? start + " …" : start;
  }

  private List<String> marks(List<Element> policies) {
    var marks = new ArrayList<String>();
    if (policies.size() > 1) {
      marks.add("the policy is in it " + policies.size() + " times");
    }
    for (Element script : page.head().select("script[type=application/ld+json]")) {
      if (script.data().contains(LINKED)) {
        PAIR.matcher(script.data())
            .results()
            .forEach(pair -> marks.add(
                "its linked data says '" + pair.group(1) + "' is '" + pair.group(2) + "'"));
      }
    }
    for (Element meta : page.head().select("> meta[name=DCTERMS.dateAccepted]")) {
      marks.add("'" + meta.attr("name") + "' is '" + meta.attr("content") + "'");
    }
    return marks;
  }

  private List<String> unread() {
    var unread = new ArrayList<String>();
    long scripts = page.select("script").stream()
        .filter(script -> !script.attr("type").toLowerCase(Locale.ROOT).contains("json"))
        .count();
    if (scripts > 0) {
      unread.add("its scripts (" + scripts + ")");
    }
    if (!page.select("link[rel~=(?i)stylesheet]").isEmpty()
        || page.select("style").stream().anyMatch(style -> style.data().contains("@import"))) {
      unread.add("its styles in other files");
    }
    return unread;
  }
}
