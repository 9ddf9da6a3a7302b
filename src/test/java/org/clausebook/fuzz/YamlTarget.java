package org.clausebook.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** YAML files whose trees, texts or bytes are odd. */
final class YamlTarget implements Target {
  private final SpoiltYaml yaml = new SpoiltYaml(Stream.of("base", "councils", "samples")
      .flatMap(name -> Ground.named(name).files().entrySet().stream())
      .filter(file -> file.getKey().endsWith(".yaml"))
      .map(Map.Entry::getValue)
      .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
      .toList());

  @Override
  public String name() {
    return "yaml";
  }

  @Override
  public Attempt make(Choices choices) {
    CouncilPlace place = CouncilPlace.of(choices);
    Ground ground = Ground.named(place.ground());
    List<String> command =
        choices.isOneIn(16) ? Commands.withPdf(place, choices) : Commands.other(place, choices);
    var attempt = new Attempt(place, Map.of(), command);
    do {
      String file = choices.of(place.files(choices));
      attempt = choices.isOneIn(40)
          ? attempt.without(file)
          : attempt.with(file, spoilt(ground.text(file), choices));
    } while (choices.isOneIn(4) && !choices.isUsedUp());
    return attempt;
  }

  private byte[] spoilt(String text, Choices choices) {
    return switch (choices.below(8)) {
      case 5 -> bytes(OddText.spoilt(text, choices));
      case 6 -> SpoiltBytes.of(bytes(text), choices);
      case 7 ->
        choices.isOneIn(4)
            ? SpoiltBytes.encoded(bytes(text), choices)
            : bytes(SpoiltLines.of(text, choices));
      default -> bytes(yaml.of(text, choices));
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public List<Finding> findings(Attempt attempt) {
    return Generated.findings(attempt);
  }
}
