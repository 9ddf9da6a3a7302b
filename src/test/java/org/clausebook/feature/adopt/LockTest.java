package org.clausebook.feature.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.clausebook.Clausebook;
import org.clausebook.SamplePolicy;
import org.clausebook.SampleWords;
import org.clausebook.cli.WorkspaceFolder;
import org.clausebook.diagnostic.Result;
import org.clausebook.model.Logo;
import org.clausebook.model.PolicySources;
import org.clausebook.model.document.Lock;
import org.clausebook.model.document.NumberedClause;
import org.clausebook.model.document.PolicyDocument;
import org.clausebook.model.record.Decision;
import org.clausebook.model.record.PolicyKey;
import org.clausebook.model.record.ShownDate;
import org.clausebook.model.record.Status;
import org.clausebook.model.text.Fingerprint;
import org.clausebook.stage.load.lock.LockWriter;
import org.clausebook.stage.load.lock.Locks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A lock reads as it was written, whatever is in it, and says when somebody has changed it. */
final class LockTest {
  private static final String FILE = "councils/borwen/adopted/dogs/2026-03-05-adopted.yaml";
  private static final Lock.Made MADE = new Lock.Made(
      "0.1.0", Optional.empty(), Fingerprint.of(new byte[1]), Fingerprint.of(new byte[2]));
  private static final Decision EVENT = new Decision(
      "adopted",
      "Full Council",
      Optional.of(new ShownDate("2026-03-05", "5 March 2026")),
      Optional.of("26/041"),
      Optional.empty(),
      Optional.of("Of\nmany \"words\": all # of them"),
      Optional.of(Status.ADOPTED));

  @TempDir
  static Path folder;

  /** Between them they use whatever a document can hold. */
  @TestFactory
  Stream<DynamicTest> everySampleReadsAsItWasWritten() {
    WorkspaceFolder.withSamples(folder);
    return Clausebook.open(folder).policies().toOptional().orElseThrow().stream()
        .map(key ->
            dynamicTest(key.council() + "/" + key.policy(), () -> assertReads(lock(folder, key))));
  }

  private static Lock lock(Path workspace, PolicyKey key) {
    var opened = org.clausebook.workspace.Workspace.open(workspace, task -> {});
    Result<PolicySources> loaded = opened.policy(key).sources();
    PolicySources sources =
        loaded.toOptional().orElseThrow(() -> new AssertionError(loaded.diagnostics()));
    PolicyDocument document = opened.compose(key).toOptional().orElseThrow();
    return new LockMaker(sources, opened.resolve(sources).toOptional().orElseThrow(), opened)
        .make(document, EVENT, MADE);
  }

  private static void assertReads(Lock lock) {
    Lock whole = lock.with(withoutGaps(lock.document()), EVENT, lock.cycle(), MADE);
    Result<Lock> read = read(LockWriter.write(whole), whole);

    assertEquals(List.of(), read.diagnostics());
    assertEquals(Optional.of(whole), read.toOptional());
  }

  /** What is decided on has none. */
  private static PolicyDocument withoutGaps(PolicyDocument document) {
    PolicyDocument whole = SampleWords.of(
        document, document.clauses().stream().map(NumberedClause::body).toList());
    return whole
        .bilingual()
        .map(both -> whole.with(both.with(withoutGaps(both.welsh()))))
        .orElse(whole);
  }

  private static Result<Lock> read(String text, Lock lock) {
    return Locks.parse(
        FILE,
        lock.document().council(),
        text,
        lock.pictures().stream().map(Logo::image).toList());
  }

  @Test
  void anyWordsReadAsTheyWereWritten() {
    Lock sample = dogs();
    var random = new Random(20261122);
    for (int i = 0; i < 300; i++) {
      String body = words(random);
      Map<String, List<String>> facts = new LinkedHashMap<>();
      facts.put("council.fact", List.of(words(random), words(random)));
      PolicyDocument document = SampleWords.of(sample.document(), List.of(body));
      Lock lock = new Lock(
          MADE,
          EVENT,
          sample.cycle(),
          facts,
          document,
          sample.clauses(),
          sample.leftOut(),
          List.of(
              new Lock.ChangedLines(List.of(), List.of(words(random), "")),
              new Lock.ChangedLines(List.of(words(random)), List.of(words(random))),
              new Lock.ChangedLines(List.of(" ", words(random)), List.of())));

      assertReads(lock);
    }
  }

  @Test
  void aListWithoutAnswersReadsAsItWasWritten() {
    Lock sample = dogs();

    assertReads(new Lock(
        MADE,
        EVENT,
        sample.cycle(),
        Map.of("council.fact", List.of()),
        sample.document(),
        sample.clauses(),
        sample.leftOut()));
  }

  /** Texts as YAML trips over: signs, blanks, lines, and characters from everywhere. */
  private static String words(Random random) {
    List<String> parts = List.of(
        " ",
        "  ",
        "\n",
        "\n\n",
        "- a. ",
        "#",
        ": ",
        "\"",
        "'",
        "\\",
        "|",
        ">",
        "---",
        "...",
        "%",
        "${council.name}",
        "ŵ",
        "–",
        "\u00a0",
        "\u2028",
        "\u200b",
        "\uFEFF",
        "\uD83D\uDC15",
        "*",
        "&",
        "[x](#y)",
        "yes",
        "1.10",
        "2026-03-05",
        "a longer text that goes on for a while and on");
    var words = new StringBuilder("x");
    for (int i = random.nextInt(12); i > 0; i--) {
      words.append(parts.get(random.nextInt(parts.size())));
    }
    return random.nextBoolean() ? words.append("x").toString() : words.toString();
  }

  private static Lock dogs() {
    Path workspace = folder.resolve("dogs");
    SamplePolicy.in(workspace);
    return lock(workspace, new PolicyKey("borwen", "dogs"));
  }

  @Test
  void anyChangeByHandIsSeen() {
    Lock lock = dogs();
    String text = LockWriter.write(lock);

    assertEquals(
        "clause 'leads' is not as it was decided: this file was changed by hand",
        message(text.replace("Dogs are kept", "Dogs may be kept"), lock));
    for (String line : text.lines()
        .filter(line -> line.contains(": \"") && !line.startsWith("council: "))
        .toList()) {
      String changed = text.replace(line, line.replaceFirst("\"(.?)", "\"$1x"));
      assertTrue(!read(changed, lock).isOk(), line);
    }
    assertEquals(
        "this file is not as 'policy adopt' wrote it", message(text + "# A remark.\n", lock));
  }

  @Test
  void theFolderOfTheCouncilIsNoPartOfTheSeal() {
    Lock lock = dogs();
    String text = LockWriter.write(lock);

    Result<Lock> read = read(text.replace("council: \"borwen\"", "council: \"borwen-town\""), lock);

    assertEquals(Optional.of(lock), read.toOptional());
  }

  @Test
  void theFirstFormSealsTheFolderOfTheCouncilToo() {
    Lock lock = dogs();
    String text = firstForm(LockWriter.write(lock));

    assertEquals(Optional.of(lock), read(text, lock).toOptional());
    assertEquals(
        "this file is not as 'policy adopt' wrote it",
        message(text.replace("council: \"borwen\"", "council: \"borwen-town\""), lock));
  }

  private static String firstForm(String text) {
    String above = text.substring(0, text.lastIndexOf("seal: "))
        .replace("clausebook-lock: \"2\"", "clausebook-lock: \"1\"");
    Fingerprint seal = Fingerprint.of(above.getBytes(StandardCharsets.UTF_8));
    return above + "seal: \"" + seal.value() + "\"\n";
  }

  @Test
  void aLaterFormIsNotGuessedAt() {
    Lock lock = dogs();
    String text =
        LockWriter.write(lock).replace("clausebook-lock: \"2\"", "clausebook-lock: \"3\"");

    assertEquals(
        "this lock has the form '3', and this Clausebook knows only '1' and '2'",
        message(text, lock));
  }

  private static String message(String text, Lock lock) {
    return read(text, lock).diagnostics().get(0).message();
  }

  @Test
  void itHoldsWhatTheLibraryHadAndWhatTheCouncilMadeOfIt() {
    Path workspace = folder.resolve("amended");
    SamplePolicy.in(workspace)
        .outline("clauses: [leads, ponds]\nwording: {places: {about: Where to}}\n")
        .clauses("""
            leads:
              heading: Leads
              body: Dogs are kept on leads. ${wording.places}
            ponds:
              heading: Ponds
              body: Dogs are kept out of ponds.
            """)
        .overlay("""
            wording: {places: In the park.}
            amendments:
              - {substitute: leads, words: leads, with: short leads}
              - {omit: ponds}
            """);

    Lock lock = lock(workspace, new PolicyKey("borwen", "dogs"));

    assertEquals(
        Optional.of(new Lock.Text("Leads", "Dogs are kept on leads. ${wording.places}")),
        lock.clauses().get(0).upstream());
    assertEquals(
        new Lock.Text("Leads", "Dogs are kept on short leads. In the park."),
        lock.clauses().get(0).own());
    assertEquals(Map.of("wording.places", List.of("In the park.")), lock.facts());
    assertEquals(
        List.of("ponds"), lock.leftOut().stream().map(out -> out.id().value()).toList());
  }
}
