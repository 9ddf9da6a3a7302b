package org.clausebook.stage.render.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausebook.diagnostic.Diagnostic;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Finds characters that no font can draw, which the PDF library would print as {@code #}. */
final class GlyphCheck {
  private final Map<String, List<Typeface>> families;
  private final DocumentParts parts;
  private final BitSet drawn = new BitSet();

  GlyphCheck(List<Typeface> typefaces, DocumentParts parts) {
    this.families = typefaces.stream()
        .collect(Collectors.groupingBy(Typeface::family, LinkedHashMap::new, Collectors.toList()));
    this.parts = parts;
  }

  /** One error for each clause and missing character. */
  List<Diagnostic> check(XhtmlPage page) {
    var problems = new ArrayList<Diagnostic>();
    for (Node node : page.nodes()) {
      if (node instanceof Text text && isPrinted(text)) {
        int[] missing =
            text.getData().codePoints().filter(this::isMissing).distinct().toArray();
        String place = missing.length > 0 ? parts.name(text) : "";
        Arrays.stream(missing).forEach(character -> problems.add(missing(character, place)));
      }
    }
    return problems.stream().distinct().toList();
  }

  private static boolean isPrinted(Text text) {
    return text.getParentNode() instanceof Element parent
        && !Set.of("title", "style").contains(parent.getTagName());
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
        parts.locate(place, Character.toString(character)),
        String.format(
            Locale.ROOT,
            "no font has the character '%s' (U+%04X %s), used in %s",
            Character.toString(character),
            character,
            Character.getName(character),
            place),
        "write it in words, or put a font that has it into 'fonts' of the library or of a layer,"
            + " and name it in 'layouts/policy/print.css' there");
  }
}
