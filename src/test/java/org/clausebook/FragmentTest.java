package org.clausebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.clausebook.model.Counter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A fragment is fit for the page of a website that knows nothing of it. */
final class FragmentTest {
  /** By element, the attributes that it may have. */
  private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
      Map.entry("h2", Set.of("id")),
      Map.entry("h3", Set.of("id")),
      Map.entry("h4", Set.of("id")),
      Map.entry("h5", Set.of("id")),
      Map.entry("h6", Set.of("id")),
      Map.entry("p", Set.of()),
      Map.entry("br", Set.of()),
      Map.entry("span", Set.of("style")),
      Map.entry("strong", Set.of()),
      Map.entry("em", Set.of()),
      Map.entry("sup", Set.of()),
      Map.entry("a", Set.of("href", "id")),
      Map.entry("ul", Set.of()),
      Map.entry("ol", Set.of("type", "start")),
      Map.entry("li", Set.of()),
      Map.entry("dl", Set.of()),
      Map.entry("dt", Set.of()),
      Map.entry("dd", Set.of()),
      Map.entry("blockquote", Set.of()),
      Map.entry("table", Set.of()),
      Map.entry("caption", Set.of()),
      Map.entry("thead", Set.of()),
      Map.entry("tbody", Set.of()),
      Map.entry("tr", Set.of()),
      Map.entry("th", Set.of("colspan", "scope")),
      Map.entry("td", Set.of()));

  private static final Pattern NOTICE =
      Pattern.compile("<aside class=\"notice\"[^>]*>(.*?)</aside>", Pattern.DOTALL);
  private static final Pattern PARAGRAPH = Pattern.compile("<p[^>]*>.*?</p>");
  private static final Pattern OTHER_LANGUAGE =
      Pattern.compile("(?m)^</?div[^>]*>$|</?span[^>]*>|(?<=\\[\\^)(?:cy|en)-");
  private static final Pattern LINK_TARGET = Pattern.compile("\\]\\([^)]*\\)");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

  static List<PrintedPolicy> policies() {
    return PrintedPolicy.all();
  }

  private static List<Element> elements(String fragments) throws Exception {
    byte[] page = ("<main>" + fragments + "</main>").getBytes(StandardCharsets.UTF_8);
    NodeList found = DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(page))
        .getDocumentElement()
        .getElementsByTagName("*");
    var elements = new ArrayList<Element>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  @ParameterizedTest
  @MethodSource("policies")
  void itHoldsHeadingsParagraphsListsAndTablesAlone(PrintedPolicy policy) throws Exception {
    Set<String> strangers = new TreeSet<>();
    for (Element element : elements(policy.fragment())) {
      Set<String> allowed = ALLOWED.get(element.getTagName());
      if (allowed == null) {
        strangers.add(element.getTagName());
      }
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        String attribute = element.getAttributes().item(i).getNodeName();
        if (allowed == null || !allowed.contains(attribute)) {
          if (!attribute.equals("lang") || isInEnglishAlone(policy)) {
            strangers.add(element.getTagName() + " " + attribute);
          }
        }
      }
    }

    assertEquals(Set.of(), strangers);
  }

  private static boolean isInEnglishAlone(PrintedPolicy policy) {
    return policy.markdown().contains("\nlanguage: \"en-GB\"\n");
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyBlockSaysItsLanguageWhereItIsNotEnglishAlone(PrintedPolicy policy) throws Exception {
    List<Element> silent = elements(policy.fragment()).stream()
        .filter(element -> element.getParentNode().getNodeName().equals("main"))
        .filter(element -> element.hasAttribute("lang") == isInEnglishAlone(policy))
        .toList();

    assertEquals(List.of(), silent);
  }

  @ParameterizedTest
  @MethodSource("policies")
  void itsHeadingsBeginBelowThatOfThePage(PrintedPolicy policy) throws Exception {
    List<Integer> ranks = ranks(policy.fragment());

    assertEquals(2, ranks.get(0));
    int titles = policy.markdown().contains("\nlanguage: \"en-GB, cy\"\n") ? 2 : 1;
    for (int i = titles; i < ranks.size(); i++) {
      assertTrue(ranks.get(i) > 2 && ranks.get(i) <= ranks.get(i - 1) + 1, ranks::toString);
    }
  }

  static List<Integer> ranks(String fragment) throws Exception {
    return elements(fragment).stream()
        .filter(element -> element.getTagName().matches("h[1-6]"))
        .map(element -> element.getTagName().charAt(1) - '0')
        .toList();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void itSaysWhatTheMarkdownSays(PrintedPolicy policy) throws Exception {
    String markdown = policy.markdown();
    String text = markdown.substring(markdown.indexOf("\n---\n") + "\n---\n".length());
    String expected = LINK_TARGET
        .matcher(OTHER_LANGUAGE.matcher(text).replaceAll(""))
        .replaceAll("]")
        .replaceAll("(?m)^Table: |<br>", "");

    String fragment = policy.fragment();
    var notice = NOTICE.matcher(policy.html());
    if (notice.find()) {
      String told =
          notice.group(1).contains("<p") ? notice.group(1) : "<p>" + notice.group(1) + "</p>";
      for (String paragraph :
          PARAGRAPH.matcher(told).results().map(p -> p.group()).toList()) {
        assertTrue(fragment.contains("</h2>\n") && fragment.contains(paragraph), fragment);
        fragment = fragment.replace(paragraph, "");
      }
    }
    assertEquals(letters(expected), letters(words(fragment)));
  }

  /** With the labels that a browser puts before the items of ordered lists. */
  private static String words(String fragment) throws Exception {
    List<Element> elements = elements("<div>" + fragment + "</div>");
    for (Element list : elements) {
      if (list.getTagName().equals("ol")) {
        int number = list.hasAttribute("start") ? Integer.parseInt(list.getAttribute("start")) : 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNextSibling()) {
          if (item instanceof Element) {
            String label = counter(list).write(number++);
            item.insertBefore(item.getOwnerDocument().createTextNode(label), item.getFirstChild());
          }
        }
      }
    }
    return elements.get(0).getTextContent();
  }

  private static Counter counter(Element list) {
    return Stream.of(Counter.values())
        .filter(counter -> counter.first().equals(list.getAttribute("type")))
        .findFirst()
        .orElse(Counter.DIGITS);
  }

  private static String letters(String text) {
    return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  @Test
  void noIdStandsTwiceInAPageOfAllFragmentsAndEveryLinkLeadsToOne() throws Exception {
    Map<String, Integer> uses = new LinkedHashMap<>();
    Set<String> targets = new TreeSet<>();
    for (PrintedPolicy policy : policies()) {
      for (Element element : elements(policy.fragment())) {
        if (element.hasAttribute("id")) {
          uses.merge(element.getAttribute("id"), 1, Integer::sum);
        }
        if (element.getAttribute("href").startsWith("#")) {
          targets.add(element.getAttribute("href").substring(1));
        }
      }
    }

    assertEquals(
        List.of(),
        uses.entrySet().stream()
            .filter(use -> use.getValue() > 1)
            .map(Map.Entry::getKey)
            .toList());
    assertEquals(targets, new TreeSet<>(uses.keySet()));
  }
}
