package org.clausebook.fuzz;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is true of every run of the command, whatever it was given. */
final class Manners {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int MOST_LINES = 3000;

  private static final Pattern FAULT = Pattern.compile("policy: fault: ([\\w.$]+)");
  private static final Pattern OURS = Pattern.compile("\\tat (org\\.clausebook\\.[\\w.$]+)\\(");
  private static final Pattern DIAGNOSTIC =
      Pattern.compile("(\\S.*?)(?::(\\d+):(\\d+))?: (?:error|warning|note): .*");
  private static final Pattern CLASS =
      Pattern.compile("\\b(?:java|javax|jdk|sun|org|com|freemarker)(?:\\.[a-z]\\w*)+\\.[A-Z]\\w*"
          + "|\\b[A-Z][a-z]\\w*(?:Exception|Error)\\b");

  /** The files that each command may change, besides those that its options name. */
  private static final Map<String, Pattern> CHANGES = Map.of(
      "generate", Pattern.compile("output/.*"),
      "redline", Pattern.compile("output/.*"),
      "pack", Pattern.compile("output/.*"),
      "show", Pattern.compile("output/.*"),
      "adopt", Pattern.compile("(councils/[^_/]+/(adopted/.*|[^/]+\\.yaml)|output/.*)"),
      "review", Pattern.compile("(councils/[^_/]+/(adopted/.*|[^/]+\\.yaml)|output/.*)"),
      "take", Pattern.compile("councils/[^_/]+/[^/]+\\.yaml"),
      "schema", Pattern.compile("templates/schema/.*"));

  /** Commands that hold a lock on the workspace, which lies in a folder of its own. */
  private static final Set<String> WRITERS = Set.of("adopt", "review", "take");

  private static final String LOCK = "councils/.policy/";

  private final Ground ground;
  private final Attempt attempt;
  private final Trial trial;
  private final List<Finding> findings = new ArrayList<>();

  private Manners(Ground ground, Attempt attempt, Trial trial) {
    this.ground = ground;
    this.attempt = attempt;
    this.trial = trial;
  }

  /** What is wrong with a run that an attempt led to. */
  static List<Finding> of(Ground ground, Attempt attempt, Trial trial) {
    var manners = new Manners(ground, attempt, trial);
    manners.checkFault();
    manners.checkLines();
    manners.checkSize();
    manners.checkFiles();
    return manners.findings;
  }

  private void found(String kind, String detail) {
    findings.add(
        new Finding(kind, "policy " + String.join(" ", trial.arguments()) + "\n" + detail));
  }

  private void checkFault() {
    String err = trial.run().err();
    Matcher fault = FAULT.matcher(err);
    if (fault.find()) {
      Matcher place = OURS.matcher(err);
      found(
          "fault " + fault.group(1) + " in " + (place.find() ? place.group(1) : "nowhere of ours"),
          first(err, 4000));
    } else if (trial.run().exitCode() < 0 || trial.run().exitCode() > 2) {
      found("exit code " + trial.run().exitCode(), first(err, 4000));
    }
  }

  private void checkLines() {
    if (!findings.isEmpty() || trial.run().exitCode() == 2) {
      return;
    }
    String words = attempt.words();
    trial.run().err().lines().forEach(line -> {
      Matcher named = CLASS.matcher(line);
      if (named.find() && !words.contains(named.group())) {
        found("names the class " + named.group(), line);
      }
      if (line.contains(Ground.SECRET)) {
        found("shows a file outside of the workspace", line);
      }
      Matcher diagnostic = DIAGNOSTIC.matcher(line);
      if (diagnostic.matches()) {
        checkPlace(diagnostic, line);
      }
    });
  }

  private void checkPlace(Matcher diagnostic, String line) {
    String file = diagnostic.group(1);
    if (file.startsWith("/") || file.startsWith("../")) {
      found("a place outside of the workspace, of " + trial.command(), line);
    } else if (diagnostic.group(2) != null
        && Files.isRegularFile(ground.workspace().path(file))
        && !isInside(file, diagnostic)) {
      found("a place outside of its file, of " + trial.command(), line);
    }
  }

  private boolean isInside(String file, Matcher diagnostic) {
    var text = Lines.of(Ground.bytes(ground.workspace().path(file)));
    return text.holds(Integer.parseInt(diagnostic.group(2)), Integer.parseInt(diagnostic.group(3)));
  }

  private void checkSize() {
    long lines = trial.run().err().lines().count();
    if (lines > MOST_LINES) {
      found("too many lines, of " + trial.command(), lines + " lines");
    }
    if (!trial.stray().isBlank()) {
      found("printed past the console, of " + trial.command(), first(trial.stray(), 1000));
    }
    if (trial.took().compareTo(LONGEST) > 0) {
      found("takes too long, of " + trial.command(), "it took " + trial.took());
    }
  }

  private void checkFiles() {
    List<String> changed = trial.changed().stream()
        .filter(file -> !(WRITERS.contains(trial.command()) && file.startsWith(LOCK)))
        .toList();
    for (String file : changed) {
      boolean isNamed = trial.arguments().stream()
          .anyMatch(argument -> !argument.isBlank() && file.contains(argument.strip()));
      Pattern allowed = CHANGES.get(trial.command());
      boolean mayChange = allowed != null && allowed.matcher(file).matches();
      if (!mayChange && !isNamed) {
        found("changes a file that it may not, of " + trial.command(), file);
      } else if (trial.run().exitCode() != 0 && !isNamed && !trial.command().equals("generate")) {
        found("fails, and changes a file, of " + trial.command(), file + "\n" + trial.run());
      } else if (file.endsWith("~") || file.endsWith(".tmp") || file.contains(".part")) {
        found("leaves a file behind, of " + trial.command(), file);
      }
    }
  }

  static String first(String text, int characters) {
    return text.length() <= characters ? text : text.substring(0, characters) + "…";
  }
}
