package org.clausebook.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Files from anywhere that say they are a policy of the workspace. */
final class InspectTarget implements Target {
  private static final CouncilPlace PLACE = CouncilPlace.SMALLEST;
  private static final String DOWNLOADED = "downloaded.";

  private final Map<String, byte[]> written = new TreeMap<>();

  InspectTarget() {
    var session = new Session(Attempt.of(PLACE));
    session.run("generate", PLACE.council(), "--format", "md,html,pdf,fragment");
    for (String ending : List.of("md", "html", "pdf", "fragment.html")) {
      written.put(
          ending,
          Ground.bytes(session
              .ground()
              .workspace()
              .path("output/" + PLACE.council() + "/" + PLACE.policy() + "." + ending)));
    }
    session.close();
  }

  @Override
  public String name() {
    return "inspect";
  }

  @Override
  public Attempt make(Choices choices) {
    String ending = choices.of(List.copyOf(written.keySet()));
    byte[] bytes = Objects.requireNonNull(written.get(ending));
    byte[] spoilt = ending.equals("pdf") || choices.isOneIn(3)
        ? SpoiltBytes.of(bytes, choices)
        : text(new String(bytes, StandardCharsets.UTF_8), choices).getBytes(StandardCharsets.UTF_8);
    String file =
        DOWNLOADED + (choices.isOneIn(10) ? choices.of(List.copyOf(written.keySet())) : ending);
    return new Attempt(
            PLACE,
            Map.of(),
            choices.of(List.of(
                List.of("inspect", file, "--verify"),
                List.of("inspect", file),
                List.of("inspect", file, "--json", "--verify"))))
        .with(file, spoilt);
  }

  private static String text(String text, Choices choices) {
    return choices.isOneIn(2) ? SpoiltLines.of(text, choices) : OddText.spoilt(text, choices);
  }

  @Override
  public List<Finding> findings(Attempt attempt) {
    try (var session = new Session(attempt)) {
      session.run(attempt.arguments());
      return session.findings();
    }
  }
}
