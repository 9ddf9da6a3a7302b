package org.clausebook.bench;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clausebook.cli.WorkspaceFolder;

/**
 * A council that does not exist: the same for the same seed and number, however many others there
 * are.
 */
final class InventedCouncil {
  /** Of a hundred policies, so many are made of this draft. */
  private record Share(int percent, String draft) {}

  private static final List<Share> SHARES = List.of(
      new Share(30, "it-policy/adapted"),
      new Share(20, "it-policy/own-words"),
      new Share(10, "it-policy/plain"),
      new Share(12, "records-retention/plain"),
      new Share(12, "communications/plain"),
      new Share(12, "allotments/plain"),
      new Share(4, "bonfires/plain"));

  /** How references of minutes are written: an example, and the same with another figure. */
  private record Minutes(String example, String form) {}

  private static final List<Minutes> MINUTES = List.of(
      new Minutes("26/41", "26/%d"),
      new Minutes("FC 117 (iii)", "FC %d (iii)"),
      new Minutes("M.295", "M.%d"),
      new Minutes("No. 510", "No. %d"),
      new Minutes("109 – 2025/26", "%d – 2025/26"),
      new Minutes("25/26.16d", "25/26.%dd"));

  private static final Path LOGOS = Path.of("src/bench/resources/logo");

  private final int number;
  private final Dice dice;
  private final InventedName name;
  private final Minutes minutes;
  private final Draft draft;

  InventedCouncil(long seed, int number) {
    this.number = number;
    dice = new Dice(seed, number);
    name = InventedName.of(number, dice);
    minutes = dice.oneOf(MINUTES);
    draft = new Draft(dice, this::value);
  }

  private String value(String value) {
    return switch (value) {
      case "name" -> name.full();
      case "kind" -> name.kind();
      case "calling" -> name.calling();
      case "slug" -> name.slug();
      case "number" -> Integer.toString(number);
      case "minute-style" -> minutes.example();
      case "minute" -> minutes.form().formatted(100 + dice.below(900));
      default -> throw new IllegalArgumentException("no such value: " + value);
    };
  }

  /** Writes its folder. */
  void write(WorkspaceFolder workspace) {
    var folder = new WorkspaceFolder(workspace.path("councils").resolve(name.slug()));
    String profile = draft.write("council");
    folder.write("council.yaml", profile);
    if (profile.contains("\nlogo:")) {
      folder.lay(LOGOS);
    }
    policies().forEach(policy -> write(policy, folder));
  }

  /** Most councils have one, some two or three. */
  private Set<String> policies() {
    int count = dice.fallsIn(80) ? 1 : dice.fallsIn(75) ? 2 : 3;
    Set<String> drafts = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      drafts.add(policy());
    }
    return drafts;
  }

  private String policy() {
    int fall = dice.below(100);
    int below = 0;
    for (Share share : SHARES) {
      below += share.percent();
      if (fall < below) {
        return share.draft();
      }
    }
    throw new IllegalStateException("the shares make no hundred: " + below);
  }

  private void write(String policy, WorkspaceFolder folder) {
    String kind = policy.substring(0, policy.indexOf('/'));
    folder.write(kind + ".yaml", draft.write(policy));
    if (kind.equals("bonfires")) {
      folder.write("policies/bonfires.yaml", draft.write("bonfires/outline"));
      folder.write("clauses/bonfires.yaml", draft.write("bonfires/clauses"));
    }
  }
}
