package org.clausebook.stage.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clausebook.diagnostic.Diagnostic;
import org.clausebook.model.Colour;
import org.clausebook.model.text.SourceText;

/**
 * Checks that text stands out from the grounds it is printed on, as far as criterion 1.4.6 of WCAG
 * 2.2 asks (level AAA; AA asks 4.5:1).
 */
final class ThemeContrast {
  private static final double NEEDED = 7;

  /** The texts of pages, each with the backgrounds that it is on. */
  private static final Map<String, List<String>> GROUNDS = grounds();

  private final Map<String, Colour> colours;
  private final Map<String, SourceText> places;

  /** Checks colours by name, given where each is written. */
  ThemeContrast(Map<String, Colour> colours, Map<String, SourceText> places) {
    this.colours = colours;
    this.places = places;
  }

  private static Map<String, List<String>> grounds() {
    Map<String, List<String>> grounds = new LinkedHashMap<>();
    grounds.put("ink", List.of("paper", "tint"));
    grounds.put("quiet", List.of("paper", "tint"));
    grounds.put("accent", List.of("paper"));
    grounds.put("strip-ink", List.of("strip"));
    return grounds;
  }

  /** For each text that is hard to read, reports the background on which it is hardest. */
  List<Diagnostic> check(boolean isPrinted) {
    var problems = new ArrayList<Diagnostic>();
    GROUNDS.forEach((text, grounds) -> {
      Map<String, Colour> under = new LinkedHashMap<>();
      grounds.stream()
          .filter(colours::containsKey)
          .forEach(g -> under.put("'" + g + "'", colours.get(g)));
      if (isPrinted && grounds.contains("paper")) {
        under.put("the white of print", Colour.WHITE);
      }
      Colour colour = colours.get(text);
      SourceText place = places.get(text);
      if (colour != null && place != null) {
        under.entrySet().stream()
            .min((a, b) ->
                Double.compare(colour.contrast(a.getValue()), colour.contrast(b.getValue())))
            .filter(worst -> colour.contrast(worst.getValue()) < NEEDED)
            .ifPresent(worst -> problems.add(report(text, colour, worst, place)));
      }
    });
    return problems;
  }

  private static Diagnostic report(
      String text, Colour colour, Map.Entry<String, Colour> ground, SourceText place) {
    // Rounded down, for 6.999 is not enough.
    double ratio = Math.floor(colour.contrast(ground.getValue()) * 100) / 100;
    return Diagnostic.error(
        place.start(),
        String.format(
            Locale.ROOT,
            "'%s' on %s has a contrast of %.2f:1, and text needs 7:1",
            text,
            ground.getKey(),
            ratio),
        colour
            .against(ground.getValue(), NEEDED)
            .map(enough -> "write \"" + enough.written() + "\", or another with at least as much"
                + " contrast")
            .orElse("make " + ground.getKey() + " lighter or darker: no colour has enough contrast"
                + " with it"));
  }
}
