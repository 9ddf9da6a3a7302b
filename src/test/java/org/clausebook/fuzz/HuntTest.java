package org.clausebook.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings are told once, and made small before they are kept. */
final class HuntTest {
  private static final String FILE = "templates/clauses/shared.yaml";

  @TempDir
  Path temporary;

  /** Finds fault with every file that has a certain word. */
  private record WordTarget(String text) implements Target {
    @Override
    public String name() {
      return "word";
    }

    @Override
    public Attempt make(Choices choices) {
      return new Attempt(CouncilPlace.SMALLEST, Map.of(), List.of("list"))
          .with(FILE, text)
          .with("templates/words.yaml", "other");
    }

    @Override
    public List<Finding> findings(Attempt attempt) {
      return attempt.files().containsKey(FILE)
              && new String(attempt.bytes(FILE), StandardCharsets.UTF_8).contains("zebra")
          ? List.of(new Finding("a word", "it is there"))
          : List.of();
    }
  }

  @Test
  void aFindingIsKeptOnceAndHoldsNothingButItself() {
    String faultless = Ground.named("base").text(FILE);
    var hunt = new Hunt(
        new WordTarget("# a line\n" + faultless.replace("This policy", "Any zebras' policy")),
        temporary);

    hunt.tryOut(new byte[0]);
    hunt.tryOut(new byte[0]);

    assertEquals(Map.of("a word", 2), hunt.found());
    Attempt kept = KeptAttempt.read(temporary.resolve("word-a-word")).attempt();
    assertEquals(List.of(FILE), List.copyOf(kept.files().keySet()));
    assertEquals(
        faultless.replace("      This policy is reviewed ${review.words}.\n", "zebra"),
        new String(kept.bytes(FILE), StandardCharsets.UTF_8));
  }

  @Test
  void whatIsKeptIsReadAgain() throws Exception {
    String font = "templates/fonts/SourceSans3-Regular.ttf";
    byte[] bytes = Ground.named("base").file(font).clone();
    bytes[7]++;
    bytes[70_000]++;
    Attempt attempt = Attempt.of(CouncilPlace.SMALLEST, "list", "a\u0000\\\n\uD800")
        .with(font, bytes)
        .without(FILE)
        .with("new.txt", "new");

    new KeptAttempt("yaml", attempt).write(temporary);
    Attempt read = KeptAttempt.read(temporary).attempt();

    assertEquals(attempt.arguments(), read.arguments());
    assertEquals(attempt.files().keySet(), read.files().keySet());
    assertEquals(true, java.util.Arrays.equals(bytes, read.bytes(font)));
    assertEquals(
        "7 01",
        Files.readAllLines(temporary.resolve("files/" + font + ".bytes")).get(0));
  }

  @Test
  void theWorkspaceIsFaultlessAgainAfterEachAttempt() {
    Attempt attempt = Attempt.of(CouncilPlace.SMALLEST)
        .with("councils/other/council.yaml", "name: Other\n")
        .with(FILE, "spoilt")
        .without("templates/control.yaml");
    try (var session = new Session(attempt)) {
      session.run(Commands.generate(CouncilPlace.SMALLEST));
    }

    try (var session = new Session(Attempt.of(CouncilPlace.SMALLEST))) {
      assertEquals(
          0, session.run(Commands.generate(CouncilPlace.SMALLEST)).run().exitCode());
      assertEquals(List.of(), session.findings());
    }
  }
}
