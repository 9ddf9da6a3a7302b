package org.clausebook.inspect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausebook.model.RenditionProperties;
import org.clausebook.model.RenditionProperties.Property;

/**
 * Reads the metadata in the head of an HTML page, also of one that a browser or a website's editor
 * has saved anew. Elements are looked for and not parsed: nothing is fetched or expanded, and the
 * time is that of reading the head once.
 */
public final class HtmlProperties {
  /** What is no element of its own: comments, scripts and styles. */
  private static final Pattern OPAQUE =
      Pattern.compile("(?i)<!--|<(script|style|title)(?=[\\s/>])");

  private static final Pattern END_OF_HEAD = Pattern.compile("(?i)<(?:/head|body)(?=[\\s>])");
  private static final Pattern META = Pattern.compile("(?i)<meta(?=[\\s/])");
  private static final Pattern ATTRIBUTE = Pattern.compile(
      "\\G[\\s/]*+([^\\s/>=\"'<]++)(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s>\"']++)))?+");

  private static final String EVENT = "policy.event.";
  private static final String OWN = "policy.";

  /** Names that others gave, for what has one. */
  private static final Map<String, Property> KNOWN = new LinkedHashMap<>();

  static {
    KNOWN.put("DC.publisher", Property.COUNCIL);
    KNOWN.put("DC.identifier", Property.IDENTIFIER);
    KNOWN.put("DC.title", Property.TITLE);
    KNOWN.put("DC.language", Property.LANGUAGE);
    KNOWN.put("generator", Property.GENERATOR);
  }

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> events = new LinkedHashMap<>();

  private HtmlProperties() {}

  /** What the page carries; nothing where it is no page, or that of another program. */
  public static RenditionProperties of(String page) {
    var reading = new HtmlProperties();
    reading.readHead(head(page));
    Optional.ofNullable(reading.values.get(Property.IDENTIFIER.word()))
        .ifPresent(identifier -> reading.values.put(
            Property.POLICY.word(), identifier.substring(identifier.lastIndexOf('/') + 1)));
    return new RenditionProperties(reading.values, List.copyOf(reading.events.values()));
  }

  /** The head without its comments, scripts and styles. */
  private static String head(String page) {
    var plain = new StringBuilder();
    int from = 0;
    Matcher opaque = OPAQUE.matcher(page);
    while (opaque.find(from)) {
      plain.append(page, from, opaque.start());
      if (END_OF_HEAD.matcher(page).region(from, opaque.start()).find()) {
        from = page.length();
        break;
      }
      Optional<String> element = Optional.ofNullable(opaque.group(1));
      from = end(page, opaque.end(), element.map(name -> "</" + name).orElse("-->"));
    }
    String head = plain.append(page, from, page.length()).toString();
    Matcher end = END_OF_HEAD.matcher(head);
    return end.find() ? head.substring(0, end.start()) : head;
  }

  private static int end(String page, int from, String mark) {
    Matcher end =
        Pattern.compile(mark, Pattern.LITERAL | Pattern.CASE_INSENSITIVE).matcher(page);
    return end.find(from) ? end.end() : page.length();
  }

  private void readHead(String head) {
    Matcher meta = META.matcher(head);
    int from = 0;
    while (meta.find(from)) {
      Map<String, String> attributes = new LinkedHashMap<>();
      Matcher attribute = ATTRIBUTE.matcher(head).region(meta.end(), head.length());
      from = meta.end();
      while (attribute.find()) {
        attributes.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), value(attribute));
        from = attribute.end();
      }
      put(attributes.getOrDefault("name", ""), attributes.getOrDefault("content", ""));
    }
  }

  private static String value(Matcher attribute) {
    for (int group = 2; group <= 4; group++) {
      String written = attribute.group(group);
      if (written != null) {
        return CharacterReferences.resolve(written);
      }
    }
    return "";
  }

  /** A policy may have several languages, and of all else the first counts. */
  private void put(Property property, String content) {
    values.merge(
        property.word(),
        content,
        (first, next) -> property == Property.LANGUAGE ? first + ", " + next : first);
  }

  private void put(String name, String content) {
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
      put(KNOWN.get(name), content);
    }
  }
}
