package org.clausebook.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Locks that somebody edited: each is told, with the file's name. */
final class LockTarget implements Target {
  private static final List<CouncilPlace> PLACES = List.of(
      new CouncilPlace("samples", "gosling-green", "geese"),
      new CouncilPlace("councils", "alcester", "it-policy"),
      new CouncilPlace("councils", "heanor-and-loscoe", "it-policy"));

  private final SpoiltYaml yaml = new SpoiltYaml(PLACES.stream()
      .map(place -> Ground.named(place.ground()).text(lock(place)))
      .toList());

  private static String lock(CouncilPlace place) {
    return Ground.named(place.ground()).files().keySet().stream()
        .filter(file ->
            file.startsWith("councils/" + place.council() + "/adopted/" + place.policy() + "/"))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String name() {
    return "lock";
  }

  @Override
  public Attempt make(Choices choices) {
    CouncilPlace place = choices.of(PLACES);
    String lock = lock(place);
    String text = Ground.named(place.ground()).text(lock);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] spoilt = switch (choices.below(4)) {
      case 0 -> SpoiltBytes.of(bytes, choices);
      case 1 -> SpoiltLines.of(text, choices).getBytes(StandardCharsets.UTF_8);
      case 2 -> OddText.spoilt(text, choices).getBytes(StandardCharsets.UTF_8);
      default -> yaml.of(text, choices).getBytes(StandardCharsets.UTF_8);
    };
    List<String> command =
        choices.isOneIn(3) ? Commands.other(place, choices) : Commands.generate(place);
    return new Attempt(place, Map.of(), command).with(lock, spoilt);
  }

  @Override
  public List<Finding> findings(Attempt attempt) {
    CouncilPlace place = attempt.place();
    String lock = lock(place);
    try (var session = new Session(attempt)) {
      Trial trial = session.run(Commands.generate(place));
      if (!attempt.files().containsKey(lock)) {
        return session.findings();
      }
      Optional<Object> original = values(session.ground().file(lock));
      Optional<Object> edited = values(attempt.bytes(lock));
      boolean isChanged = !original.equals(edited);
      boolean isTold = !trial.isDone()
          && Stream.of(lock, "councils/" + place.council() + "/" + place.policy() + ".yaml")
              .anyMatch(trial.run().err()::contains);
      if (isChanged && !isTold) {
        session.found("a lock is edited, and nothing is told", trial.run().toString());
      }
      if (session.isGood() && !attempt.arguments().isEmpty()) {
        session.run(attempt.arguments());
      }
      return session.findings();
    }
  }

  /** What a lock says, however it is written; nothing where it cannot be read. */
  private static Optional<Object> values(byte[] bytes) {
    try {
      var text = new String(bytes, StandardCharsets.UTF_8);
      var options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      return Optional.ofNullable(new Yaml(new SafeConstructor(options)).load(text));
    } catch (YAMLException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
