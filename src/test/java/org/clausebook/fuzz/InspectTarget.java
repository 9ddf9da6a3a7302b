package org.clausebook.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Files from anywhere that say they are a policy of the workspace. */
final class InspectTarget implements Target {
  private static final CouncilPlace PLACE = CouncilPlace.SMALLEST;
  private static final String DOWNLOADED = "downloaded.";

  private static final String ALTERED = "altered.";
  private static final Pattern WORD =
      Pattern.compile("(?<![\\w#./(\"])\\b[a-z]{4,}\\b(?![\\w=\")])");

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
    if (!ending.equals("pdf") && choices.isOneIn(2)) {
      return altered(ending, choices);
    }
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

  /** One word that a reader sees is another. */
  private Attempt altered(String ending, Choices choices) {
    String text = new String(Objects.requireNonNull(written.get(ending)), StandardCharsets.UTF_8);
    int start = ending.equals("md") ? text.indexOf("\n---", 3) : text.indexOf("<h1");
    var seen = WORD.matcher(text)
        .region(Math.max(0, start), text.length())
        .results()
        .filter(word -> text.indexOf('<', word.start()) <= text.indexOf('>', word.start()))
        .toList();
    MatchResult word = choices.of(seen);
    String other = text.substring(0, word.start())
        + choices.of(List.of("other", "", "not " + word.group(), word.group() + "s"))
        + text.substring(word.end());
    String file = ALTERED + ending;
    return Attempt.of(PLACE, "inspect", file, "--verify").with(file, other);
  }

  private boolean isAsWritten(String file, byte[] bytes) {
    return Arrays.equals(written.get(file.substring(ALTERED.length())), bytes);
  }

  private static String text(String text, Choices choices) {
    return choices.isOneIn(2) ? SpoiltLines.of(text, choices) : OddText.spoilt(text, choices);
  }

  @Override
  public List<Finding> findings(Attempt attempt) {
    try (var session = new Session(attempt)) {
      Trial trial = session.run(attempt.arguments());
      boolean isAltered = attempt.files().keySet().stream()
          .anyMatch(file -> file.startsWith(ALTERED) && !isAsWritten(file, attempt.bytes(file)));
      if (isAltered && trial.run().exitCode() != 1) {
        session.found("a changed word is not told", trial.run().toString());
      }
      return session.findings();
    }
  }
}
