package org.clausebook.fuzz;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decisions on odd texts: what is recorded is printed from then on, whatever becomes of its sources. */
final class AdoptTarget implements Target {
  private static final Pattern WORDING = Pattern.compile("wording: ([0-9a-f]{64})");

  private final Target yaml;
  private final Target clause;

  AdoptTarget(Target yaml, Target clause) {
    this.yaml = yaml;
    this.clause = clause;
  }

  @Override
  public String name() {
    return "adopt";
  }

  @Override
  public Attempt make(Choices choices) {
    Attempt made = (choices.isOneIn(3) ? yaml : clause).make(choices);
    CouncilPlace place = made.place();
    return made.running(Commands.adopt(place));
  }

  @Override
  public List<Finding> findings(Attempt attempt) {
    CouncilPlace place = attempt.place();
    try (var session = new Session(attempt)) {
      Trial adopted = session.run(attempt.arguments());
      Matcher wording = WORDING.matcher(adopted.run().out());
      if (adopted.isDone() && session.isGood() && wording.find()) {
        printed(session, place, wording.group(1));
      }
      return session.findings();
    }
  }

  private static void printed(Session session, CouncilPlace place, String wording) {
    String first = generated(session, place, wording);
    Map<String, byte[]> sources = session.ground().files();
    var changed = new Attempt(place, Map.of(), List.of());
    for (String file : sources.keySet()) {
      if (file.startsWith("templates/clauses/")) {
        changed = changed.with(
            file,
            session
                .ground()
                .text(file)
                .replaceAll("body: \\|\n( +)", "body: |\n$1More words.\n$1"));
      }
    }
    session.ground().lay(changed);
    String second = generated(session, place, wording);
    if (session.isGood() && !first.equals(second)) {
      session.found("what was adopted is printed otherwise later", first + "\n----\n" + second);
    }
  }

  private static String generated(Session session, CouncilPlace place, String wording) {
    Trial trial = session.run("generate", place.council(), place.policy(), "--format", "md");
    String file = place.policy() + ".md";
    String text = session.files("output/" + place.council()).getOrDefault(file, "");
    if (!trial.isDone()) {
      session.found("what was adopted cannot be printed", trial.run().toString());
    } else if (!text.contains(wording)) {
      session.found("what was adopted is not what is printed", wording + "\n" + text);
    }
    return text;
  }
}
