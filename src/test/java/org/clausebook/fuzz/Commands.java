package org.clausebook.fuzz;

import java.util.List;

/** Commands that are asked of a policy. */
final class Commands {
  static final String DAY = "2026-06-01";

  private Commands() {}

  static List<String> generate(CouncilPlace place) {
    return List.of(
        "generate", place.council(), place.policy(), "--format", "md,html,fragment", "--force");
  }

  static List<String> adopt(CouncilPlace place) {
    return List.of(
        "adopt",
        place.council(),
        place.policy(),
        "--body",
        "Full Council",
        "--date",
        "2026-05-30",
        "--minute",
        "26/041",
        "--as-of",
        DAY,
        "--version",
        "7.0",
        "--accept-changes");
  }

  /** Any other command on it. */
  static List<String> other(CouncilPlace place, Choices choices) {
    String council = place.council();
    String policy = place.policy();
    return choices.of(List.of(
        List.of("lint", council, policy, "--as-of", DAY),
        List.of("lint", council, "--readability", "--as-of", DAY),
        List.of("lint", council, policy, "--json", "--as-of", DAY),
        List.of("list"),
        List.of("list", council, "--json"),
        List.of("due", council, "--all", "--as-of", DAY),
        List.of("due", "--all", "--ics", "-", "--as-of", DAY),
        List.of("explain", council, policy),
        List.of("explain", council, policy, "--json"),
        List.of("explain", council, policy, "--find", "a"),
        List.of("drift", council, policy, "--all"),
        List.of("drift", council, "--json"),
        List.of("show", council, policy, "--format", "md,html"),
        List.of("redline", council, policy, "--format", "md,html"),
        List.of("generate", council, policy, "--draft", "--format", "md,html", "--strict"),
        List.of(
            "pack",
            council,
            policy,
            "--meeting",
            DAY,
            "--body",
            "Full Council",
            "--format",
            "html",
            "--as-of",
            DAY),
        adopt(place),
        List.of(
            "adopt",
            council,
            policy,
            "--verb",
            "approved",
            "--body",
            "Finance Committee",
            "--date",
            "2026-05-29",
            "--minute",
            "F 3",
            "--as-of",
            DAY,
            "--dry-run"),
        List.of(
            "review",
            council,
            policy,
            "--no-change",
            "--body",
            "Full Council",
            "--date",
            "2026-05-30",
            "--minute",
            "26/99",
            "--as-of",
            DAY),
        List.of("take", council, policy, "purpose", "--keep"),
        List.of("take", council, policy, "scope", "--upstream"),
        List.of("take", council, policy, "scope", "--merge", "--dry-run"),
        List.of("schema"),
        List.of("accessibility-report", council)));
  }

  /** One that makes a PDF, which takes longer. */
  static List<String> withPdf(CouncilPlace place, Choices choices) {
    return choices.of(List.of(
        List.of("check", place.council(), place.policy(), "--as-of", DAY),
        List.of("generate", place.council(), place.policy(), "--format", "pdf", "--force"),
        List.of("generate", place.council(), place.policy(), "--format", "pdf-ua2", "--force"),
        List.of(
            "pack",
            place.council(),
            place.policy(),
            "--meeting",
            DAY,
            "--body",
            "Full Council",
            "--format",
            "pdf",
            "--as-of",
            DAY)));
  }
}
