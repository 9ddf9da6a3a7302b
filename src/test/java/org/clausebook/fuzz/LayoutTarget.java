package org.clausebook.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Layouts that compute, fetch, run scripts, or are broken; of the workspace and of a layer. */
final class LayoutTarget implements Target {
  private static final CouncilPlace PLACE = CouncilPlace.SMALLEST;
  private static final String PROFILE = "councils/little-muddling/council.yaml";
  private static final List<String> HTML = Words.of("html.txt");
  private static final List<String> FREEMARKER = Words.of("freemarker.txt");
  private static final List<String> CSS = Words.of("css.txt");

  @Override
  public String name() {
    return "layout";
  }

  @Override
  public Attempt make(Choices choices) {
    Ground ground = Ground.named(PLACE.ground());
    List<String> layouts = ground.files().keySet().stream()
        .filter(file -> file.startsWith("templates/layouts/"))
        .toList();
    List<String> command = choices.isOneIn(6)
        ? Commands.withPdf(PLACE, choices)
        : choices.isOneIn(3) ? Commands.other(PLACE, choices) : List.of();
    var attempt = new Attempt(PLACE, Map.of(), command);
    do {
      String file = choices.of(layouts);
      String text = spoilt(ground.text(file), file, choices);
      if (choices.isOneIn(4)) {
        attempt = attempt
            .with("councils/_hills/layer.yaml", "name: the Hills\n")
            .with(file.replace("templates", "councils/_hills"), text)
            .with(PROFILE, "extends: hills\n" + ground.text(PROFILE));
      } else {
        attempt = attempt.with(file, text);
      }
    } while (choices.isOneIn(6) && !choices.isUsedUp());
    return attempt;
  }

  private static String spoilt(String text, String file, Choices choices) {
    if (choices.isOneIn(8)) {
      return new String(
          SpoiltBytes.of(text.getBytes(StandardCharsets.UTF_8), choices), StandardCharsets.UTF_8);
    }
    if (choices.isOneIn(8)) {
      return SpoiltLines.of(text, choices);
    }
    int line = choices.below(1 + (int) text.lines().count());
    int place = 0;
    for (int i = 0; i < line; i++) {
      place = text.indexOf('\n', place) + 1;
    }
    String snippet = switch (choices.below(file.endsWith(".css") ? 2 : 3)) {
      case 0 -> choices.of(file.endsWith(".css") ? CSS : HTML);
      case 1 -> choices.of(FREEMARKER);
      default -> choices.isOneIn(4) ? OddText.any(choices) : choices.of(HTML);
    };
    return text.substring(0, place)
        + snippet
        + (choices.isOneIn(4) ? "" : "\n")
        + text.substring(place);
  }

  @Override
  public List<Finding> findings(Attempt attempt) {
    return Generated.findings(attempt);
  }
}
