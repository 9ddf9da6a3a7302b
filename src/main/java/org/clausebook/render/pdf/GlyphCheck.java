package org.clausebook.render.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.CharacterPlaces;
import org.clausebook.model.PolicyDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Finds characters that no font can draw, which the PDF library would print as {@code #}. */
final class GlyphCheck {
  private final Map<String, List<Typeface>> families;
  private final List<PolicyDocument> documents;
  private final CharacterPlaces places;
  private final BitSet drawn = new BitSet();

  /** Of a page with the words of several policies, none of whose characters has a known place. */
  GlyphCheck(List<Typeface> typefaces, List<PolicyDocument> documents) {
    this(typefaces, documents, CharacterPlaces.UNKNOWN);
  }

  GlyphCheck(List<Typeface> typefaces, PolicyDocument document, CharacterPlaces places) {
    this(typefaces, List.of(document), places);
  }

  private GlyphCheck(
      List<Typeface> typefaces, List<PolicyDocument> documents, CharacterPlaces places) {
    this.families = typefaces.stream()
        .collect(Collectors.groupingBy(Typeface::family, LinkedHashMap::new, Collectors.toList()));
    this.documents = List.copyOf(documents);
    this.places = places;
  }

  /** One error for each clause and missing character. */
  List<Diagnostic> check(XhtmlPage page) {
    List<String> clauses = documents.stream()
        .flatMap(document -> document.clauses().stream())
        .map(clause -> clause.id().value())
        .toList();
    var problems = new ArrayList<Diagnostic>();
    String place = "title";
    for (Node node : page.nodes()) {
      if (node instanceof Element element && clauses.contains(clause(element))) {
        place = "clause '" + clause(element) + "'";
      } else if (node instanceof Text text && isPrinted(text)) {
        for (int character : text.getData().codePoints().filter(this::isMissing).toArray()) {
          problems.add(missing(character, isClosing(text) ? "closing line" : place));
        }
      }
    }
    return problems.stream().distinct().toList();
  }

  /** What is left of an id without what goes before it; no clause's own has an underscore. */
  private static String clause(Element element) {
    String id = element.getAttribute("id");
    return id.substring(id.lastIndexOf('_') + 1);
  }

  private static boolean isPrinted(Text text) {
    return text.getParentNode() instanceof Element parent
        && !Set.of("title", "style").contains(parent.getTagName());
  }

  private boolean isClosing(Text text) {
    return documents.stream()
        .anyMatch(document -> document.closing().contains(text.getData().strip()));
  }

  /** A family that lacks a character in one of its faces may print it in none. */
  private boolean isMissing(int character) {
    if (drawn.get(character)) {
      return false;
    }
    boolean isMissing = character != '\n'
        && character != '\t'
        && families.values().stream()
            .noneMatch(faces -> faces.stream().allMatch(face -> face.has(character)));
    drawn.set(character, !isMissing);
    return isMissing;
  }

  private Diagnostic missing(int character, String place) {
    return Diagnostic.error(
        places.find(place, character).orElse(documents.get(0).location()),
        String.format(
            Locale.ROOT,
            "no font has the character '%s' (U+%04X %s), used in %s",
            Character.toString(character),
            character,
            Character.getName(character),
            place),
        "write it in words, or put a font that has it into templates/fonts and name it in"
            + " templates/layouts/print.css");
  }
}
